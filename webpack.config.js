import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const inProject = (path) => fileURLToPath(new URL(path, import.meta.url));

const officeJs = {
  // The only way Microsoft supports in production; the Marketplace demands it.
  microsoft: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  // The npm package, served beside the page in development, tests and the preview; it is never built in.
  local: 'office/office.js',
};

/**
 * The add-in's page; the ribbon's commands run in it too, since the runtime is shared.
 * `--env office=microsoft|local` says where the page gets Office.js: from Microsoft in production, else locally.
 * `--env excel` serves over https with a development certificate, which Excel demands.
 */
export default async function config(env, { mode = 'production' }) {
  const office = env.office ?? (mode === 'production' ? 'microsoft' : 'local');
  if (!Object.hasOwn(officeJs, office)) throw new Error(`--env office=${office}: expected microsoft or local`);

  return {
    mode,
    context: inProject('.'),
    target: ['web', 'es2020'],
    // Files, never eval: the page runs under a strict content security policy.
    devtool: 'source-map',
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: {
      path: inProject(office === 'microsoft' ? 'dist/add-in' : 'dist/local'),
      filename: '[name].[contenthash:10].js',
      cssFilename: '[name].[contenthash:10].css',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [typescript] },
    experiments: { css: true },
    optimization: { splitChunks: { chunks: 'all' }, runtimeChunk: 'single' },
    cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        officeJs: officeJs[office],
      }),
      new CopyPlugin({ patterns: ['manifest.xml', 'assets/icons/*/*.png', { from: 'src/functions/functions.json' }] }),
      reportSizes,
    ],
    devServer: {
      port: 3000,
      server: env.excel ? { type: 'https', options: await developmentCertificate() } : 'http',
      headers: { 'Access-Control-Allow-Origin': '*' },
      hot: false,
      static: [{ directory: inProject('node_modules/@microsoft/office-js/dist'), publicPath: '/office', watch: false }],
    },
  };
}

/** @type {import('webpack').RuleSetRule} */
export const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2020',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

/** Prints what a page loads at first, as it travels (gzip) and as it is. */
const reportSizes = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ReportSizes', (compilation) => {
      compilation.hooks.afterProcessAssets.tap('ReportSizes', () => {
        for (const [name, entry] of compilation.entrypoints) {
          const assets = entry.getFiles().map((file) => compilation.getAsset(file)?.source.buffer() ?? Buffer.alloc(0));
          const kilobytes = (sizeOf) => `${Math.ceil(assets.reduce((sum, asset) => sum + sizeOf(asset), 0) / 1024)} KB`;
          const gzip = kilobytes((asset) => gzipSync(asset).length);
          const raw = kilobytes((asset) => asset.length);
          console.log(`${name}: ${gzip} gzip, ${raw} raw, ${assets.length} files`);
        }
      });
    });
  },
};

/** Asked for only here: making the certificate changes the machine's list of trusted ones. */
async function developmentCertificate() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return getHttpsServerOptions();
}

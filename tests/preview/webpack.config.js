import { fileURLToPath } from 'node:url';
import HtmlPlugin from 'html-webpack-plugin';
import { typescript } from '../../webpack.config.js';

const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The preview's page: the grid and the stand-in, and nothing of the add-in. */
export default (_env, { mode = 'production' }) => ({
  mode,
  context: inProject('tests/preview'),
  target: ['web', 'es2020'],
  devtool: 'source-map',
  entry: { preview: './page/main.ts' },
  output: {
    path: inProject('dist/preview'),
    filename: '[name].[contenthash:10].js',
    cssFilename: '[name].[contenthash:10].css',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  experiments: { css: true },
  // Nobody downloads it.
  optimization: { minimize: false },
  cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [new HtmlPlugin({ template: './page/index.html', scriptLoading: 'defer' })],
});

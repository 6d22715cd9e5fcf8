/**
 * Carries out what is queued; false where Excel refuses it. What it did before the refusal stays done. That somebody is
 * typing passes on: Excel would do it a moment later.
 */
export async function isDone(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    const isRefused = error instanceof Error && 'code' in error && error.code !== 'InvalidOperationInCellEditMode';
    if (isRefused) return false;
    throw error;
  }
}

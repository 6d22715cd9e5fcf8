/** What a button of the ribbon can ask for. */
export type CommandJob = 'check' | 'link' | 'summarize';

/**
 * Ties the ribbon's buttons, by the names that the manifest gives their functions, to the jobs. All runs in one
 * shared runtime: a button shows the pane and runs its job there. `run` tells failures itself and never rejects.
 */
export function associateCommands(run: (job: CommandJob) => Promise<void>): void {
  const showAndRun = async (job: CommandJob) => {
    if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
    await run(job);
  };
  // Excel keeps the button busy until it is told.
  const command = (job: CommandJob) => (event: Office.AddinCommands.Event) => {
    void showAndRun(job).finally(() => event.completed());
  };
  Office.actions.associate('checkPlan', command('check'));
  Office.actions.associate('linkPlan', command('link'));
  Office.actions.associate('summarizePlan', command('summarize'));
}

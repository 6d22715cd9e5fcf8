/** What the words and keys of the tab mean. */
export function Help() {
  return (
    <dl className="help">
      <dt>Blocking, advisory, hint</dt>
      <dd>
        What is blocking should be put right before the plan goes out: only then is it ready to submit. What is advisory
        is worth a look; a hint is about style and habit. You may see a law otherwise: under “Why?” each can be made
        graver or lighter, or switched off.
      </dd>
      <dt>Ignoring</dt>
      <dd>
        A finding that is right as it stands for you can be ignored, with a reason. It is known by its words, so it
        stays ignored when rows move or labels change, and comes back when its words do. What you ignore and how you set
        the laws is kept in the workbook, and told wherever the plan is checked.
      </dd>
      <dt>Mending</dt>
      <dd>
        A safe mend changes nothing that you would have to decide. Other mends are offered one by one. Each shows what
        will be written first, and can be undone.
      </dd>
      <dt>Keys</dt>
      <dd>
        <kbd>F8</kbd> or <kbd>Alt</kbd>+<kbd>↓</kbd> goes to the next finding and its cell, <kbd>Shift</kbd>+
        <kbd>F8</kbd> or <kbd>Alt</kbd>+<kbd>↑</kbd> to the one before. In the list <kbd>↑</kbd> <kbd>↓</kbd>{' '}
        <kbd>Home</kbd> <kbd>End</kbd> move, <kbd>Enter</kbd> shows the cell. <kbd>/</kbd> goes to the search,{' '}
        <kbd>Esc</kbd> empties it or closes what is open.
      </dd>
    </dl>
  );
}

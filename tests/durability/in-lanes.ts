/** Does every task, two at a time, in order of beginning. */
export async function inLanes<Task>(tasks: Iterable<Task>, work: (task: Task) => Promise<void>): Promise<void> {
  const queue = tasks[Symbol.iterator]();
  const lane = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all([lane(), lane()]);
}

const widths = ['72%', '54%', '81%', '63%', '70%', '48%'];

/** Six still bars for a list on its way. The style sheet shows them after 150 ms, so that quick answers do not flash. */
export function Skeleton() {
  return (
    <ul class="skeleton" aria-hidden="true">
      {widths.map((width) => (
        <li key={width} style={{ '--w': width }} />
      ))}
    </ul>
  );
}

/** Solves `matrix · x = right` by elimination with pivoting; undefined where the matrix is singular to working precision. */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | undefined {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const largest = Math.max(...rows.flat().map(Math.abs));
  for (let column = 0; column < size; column += 1) {
    const pivot = pivotRow(rows, column);
    const lead = rows[pivot]?.[column] ?? 0;
    if (Math.abs(lead) <= largest * 1e-14) return undefined;
    swap(rows, column, pivot);
    for (let row = 0; row < size; row += 1) if (row !== column) eliminate(rows, row, column);
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

/** The inverse of a square matrix; undefined where it is singular to working precision. */
export function invertMatrix(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | undefined {
  const columns: (readonly number[])[] = [];
  for (let index = 0; index < matrix.length; index += 1) {
    const column = solveLinear(
      matrix,
      matrix.map((_, row) => (row === index ? 1 : 0)),
    );
    if (column === undefined) return undefined;
    columns.push(column);
  }
  return matrix.map((_, row) => columns.map((column) => column[row] ?? 0));
}

/** The lower triangle L with `L · Lᵀ = matrix` of a symmetric positive matrix; undefined where it is not positive. */
export function factorCholesky(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | undefined {
  const lower: number[][] = [];
  for (const [row, values] of matrix.entries()) {
    const line: number[] = [];
    for (let column = 0; column <= row; column += 1) {
      let rest = values[column] ?? 0;
      const other = column === row ? line : (lower[column] ?? []);
      for (let index = 0; index < column; index += 1) rest -= (line[index] ?? 0) * (other[index] ?? 0);
      if (column < row) line.push(rest / (lower[column]?.[column] ?? 1));
      else if (rest > 0) line.push(Math.sqrt(rest));
      else return undefined;
    }
    lower.push(line);
  }
  return lower;
}

function pivotRow(rows: readonly (readonly number[])[], column: number): number {
  let best = column;
  for (let row = column + 1; row < rows.length; row += 1)
    if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
  return best;
}

function swap(rows: number[][], one: number, other: number): void {
  const kept = rows[one];
  const moved = rows[other];
  if (kept === undefined || moved === undefined) return;
  rows[one] = moved;
  rows[other] = kept;
}

function eliminate(rows: number[][], row: number, column: number): void {
  const from = rows[column] ?? [];
  const target = rows[row] ?? [];
  const factor = (target[column] ?? 0) / (from[column] ?? 1);
  if (factor === 0) return;
  for (let index = column; index < target.length; index += 1)
    target[index] = (target[index] ?? 0) - factor * (from[index] ?? 0);
}

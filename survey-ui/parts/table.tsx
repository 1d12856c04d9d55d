import type { ReactNode } from "react";

export interface Column<Row> {
  key: string;
  label: ReactNode;
  /** "end" for numbers: right-aligned, tabular. */
  align?: "start" | "end";
  cell: (row: Row) => ReactNode;
  /** The column that names the row (its header for screen readers, its heading on a phone). */
  head?: boolean;
  /** CSS width, for columns that should not grow. */
  width?: string;
}

/**
 * Rows under a caption. On a phone each row stands as a small block, every cell with its column's name.
 * `caption` is always there for screen readers; `showCaption` shows it.
 */
export function Table<Row>({
  caption,
  showCaption,
  columns,
  rows,
  rowKey,
  rowClass,
  empty,
}: {
  caption: ReactNode;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowClass?: (row: Row) => string | undefined;
  empty?: ReactNode;
}) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <table className="vw-table">
      <caption className={showCaption ? undefined : "vw-hidden"}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={column.align === "end" ? "vw-end" : undefined}
              style={column.width ? { width: column.width } : undefined}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className={rowClass?.(row)}>
            {columns.map((column) => {
              const className = column.align === "end" ? "vw-end vw-numbers" : undefined;
              return column.head ? (
                <th key={column.key} scope="row" className={className}>
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.key}
                  className={className}
                  data-label={typeof column.label === "string" ? column.label : undefined}
                >
                  {column.cell(row)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Filters and acts in one line above what they are about; wraps on a phone. */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className="vw-toolbar" aria-label={label}>
      {children}
    </fieldset>
  );
}

/** Earlier and later pages of a list. Pages count from 1. */
export function Pages({
  page,
  pages,
  onChange,
}: {
  page: number;
  pages: number;
  onChange: (page: number) => void;
}) {
  if (pages <= 1) return null;
  return (
    <nav className="vw-pages" aria-label="Bladeren">
      <button type="button" className="vw-link" hidden={page <= 1} onClick={() => onChange(page - 1)}>
        Vorige
      </button>
      <span className="vw-soft vw-numbers">
        Bladzijde {page} van {pages}
      </span>
      <button type="button" className="vw-link" hidden={page >= pages} onClick={() => onChange(page + 1)}>
        Volgende
      </button>
    </nav>
  );
}

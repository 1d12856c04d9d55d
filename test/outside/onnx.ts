/** As much of protobuf as an ONNX file needs: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
const varint = (n: number): number[] => (n < 128 ? [n] : [(n & 127) | 128, ...varint(Math.floor(n / 128))]);
const int = (field: number, n: number) => [...varint(field << 3), ...varint(n)];
const bytes = (field: number, value: Iterable<number>) => {
  const all = [...value];
  return [...varint((field << 3) | 2), ...varint(all.length), ...all];
};
const str = (field: number, value: string) => bytes(field, Buffer.from(value));

const float = 1;
const int64 = 7;

const value = (name: string, type: number, dims: (string | number)[]) => [
  ...str(1, name),
  ...bytes(
    2,
    bytes(1, [
      ...int(1, type),
      ...bytes(
        2,
        dims.flatMap((dim) => bytes(1, typeof dim === "string" ? str(2, dim) : int(1, dim))),
      ),
    ]),
  ),
];

const node = (op: string, from: string[], to: string, attributes: number[][] = []) => [
  ...from.flatMap((name) => str(1, name)),
  ...str(2, to),
  ...str(4, op),
  ...attributes.flatMap((attribute) => bytes(5, attribute)),
];

/**
 * A model that looks words up in a table, and, where `pooled`, takes the mean over all of them, marks and padding too.
 * @param table for every id its vector
 */
export function lookUpModel(table: readonly (readonly number[])[], pooled = false): Uint8Array {
  const size = table[0]!.length;
  const weights = [
    ...int(1, table.length),
    ...int(1, size),
    ...int(2, float),
    ...str(8, "table"),
    ...bytes(9, Buffer.from(new Float32Array(table.flat()).buffer)),
  ];
  const mean = node("ReduceMean", ["last_hidden_state"], "sentence_embedding", [
    [...str(1, "axes"), ...int(8, 1), ...int(20, 7)],
    [...str(1, "keepdims"), ...int(3, 0), ...int(20, 2)],
  ]);
  const graph = [
    ...bytes(1, node("Gather", ["table", "input_ids"], "last_hidden_state")),
    ...(pooled ? bytes(1, mean) : []),
    ...str(2, "look up"),
    ...bytes(5, weights),
    ...bytes(11, value("input_ids", int64, ["rows", "tokens"])),
    ...bytes(11, value("attention_mask", int64, ["rows", "tokens"])),
    ...bytes(
      12,
      pooled
        ? value("sentence_embedding", float, ["rows", size])
        : value("last_hidden_state", float, ["rows", "tokens", size]),
    ),
  ];
  return Uint8Array.from([...int(1, 8), ...bytes(7, graph), ...bytes(8, int(2, 13))]);
}

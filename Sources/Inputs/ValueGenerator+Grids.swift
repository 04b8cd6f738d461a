import JudgeModel

extension ValueGenerator {
  mutating func grid(
    _ rows: Int, _ row: ArrayDescription, _ size: Int?, _ description: ArrayDescription
  ) throws(ConstraintViolation) -> [Value] {
    let columns = try columns(rows, row, size, description)
    if description.rules.contains(.rowsInOrder) {
      let cells = try distinct(rows * columns, row.elements)
      return Self.rows(columns, cells.sorted { $0.precedes($1) })
    }
    if description.rules.contains(.distinctCells) {
      var cells = row
      cells.isDistinct = true
      return Self.rows(columns, try arranged(rows * columns, cells))
    }
    return try grid(rows, columns, of: row.elements)
  }

  private mutating func columns(
    _ rows: Int, _ row: ArrayDescription, _ size: Int?, _ description: ArrayDescription
  ) throws(ConstraintViolation) -> Int {
    guard !description.isSquare else { return rows }
    let lengths = try lengths(row.length)
    return size.map(lengths.clamp) ?? random.next(in: lengths)
  }

  private static func rows(_ columns: Int, _ cells: [Value]) -> [Value] {
    guard columns > 0 else { return [] }
    return stride(from: 0, to: cells.count, by: columns).map {
      .array(Array(cells[$0..<min($0 + columns, cells.count)]))
    }
  }

  private mutating func grid(
    _ rows: Int, _ columns: Int, of element: ValueDescription
  ) throws(ConstraintViolation) -> [Value] {
    let pair = try extremes(of: element)
    let (ground, path) = (pair[0], pair[pair.count - 1])
    let single = try value(element, nil)
    var grid: [Value] = []
    for row in 0..<rows {
      var cells: [Value] = []
      for column in 0..<columns {
        switch shape {
        case .equal: cells.append(single)
        case .alternating: cells.append((row + column) % 2 == 0 ? ground : path)
        case .extremes: cells.append(random.element(of: pair))
        case .snake: cells.append(Self.isOnSnake(row, column, columns) ? path : ground)
        default: cells.append(try value(element, nil))
        }
      }
      grid.append(.array(cells))
    }
    return grid
  }

  /// Every other row, joined at the right and the left end in turn.
  private static func isOnSnake(_ row: Int, _ column: Int, _ columns: Int) -> Bool {
    row % 2 == 0 || column == (row % 4 == 1 ? columns - 1 : 0)
  }
}

import Foundation
import Inputs
import JudgeModel

/// How large an input is: in the argument that the target names, and in the letters of its expression.
struct GrowthSizes {
  private let expression: GrowthExpression?
  private let arguments: [ArgumentDescription]
  /// The position of the argument that the target names; nil for the number of calls.
  private let index: Int?
  private let unit: Unit

  /// What of an array of arrays is its size.
  private enum Unit {
    /// Where the target is a power, or a product of sizes: `O(n^2)` of a matrix.
    case rows
    /// All cells, nodes, characters: `O(n)` of a matrix.
    case cells
  }

  init(_ target: GrowthTarget, _ arguments: [ArgumentDescription], isClass: Bool) {
    expression = GrowthExpression(target: target.time)
    self.arguments = arguments
    index = target.argument.flatMap { name in arguments.firstIndex { $0.name == name } } ?? (isClass ? nil : 0)
    let degree = expression.map { log2Ratio($0) } ?? 1
    unit = degree >= 1.5 || index.map { arguments[$0].value.hasRowsOfOneLength } == true ? .rows : .cells
  }

  /// The argument's value is its size.
  var integer: (index: Int, range: ClosedRange<Int>)? {
    guard let index, case .integer(let bounds) = arguments[index].value, let range = bounds.constant else { return nil }
    return (index, range)
  }

  /// What to ask the generator for: of the cells of an array of arrays as many rows as columns.
  func asked(for size: Double) -> Int {
    let isSquare = unit == .cells && index.map { arguments[$0].value.isRectangular } == true
    return Int(isSquare ? size.squareRoot() : size)
  }

  func size(of input: CaseInput) -> Double {
    switch (input, index) {
    case (.arguments(let values), let index?), (.calls(constructor: let values, _), let index?):
      size(values[index], arguments[index].value)
    case (.calls(_, let calls), nil): Double(calls.count)
    case (.arguments, nil): 1
    }
  }

  /// What the target's expression is for this input; nil when it cannot be read.
  func target(of input: CaseInput) -> Double? {
    let size = size(of: input)
    let values =
      switch input {
      case .arguments(let values), .calls(constructor: let values, _): values
      }
    return expression?.value { name in letter(name, values) ?? size }
  }

  private func letter(_ name: String, _ values: [Value]) -> Double? {
    if let named = arguments.firstIndex(where: { $0.name == name }), named < values.count {
      return size(values[named], arguments[named].value)
    }
    guard let index else { return nil }
    let isNamed = expression?.sizes.contains(arguments[index].name) == true
    if name == "n" {
      if isNamed { return other(than: index, values) }
      return expression?.sizes.contains("m") == true ? values[index].columns : nil
    }
    return name == "m"
      ? values[index].columns.map { _ in Double(values[index].count) } ?? other(than: index, values)
      : values[index].longestElement
  }

  /// The size of the first argument beside the one at `index` that has a length.
  private func other(than index: Int, _ values: [Value]) -> Double? {
    zip(arguments, values).enumerated().first { $0.offset != index && $0.element.1.hasLength }
      .map { size($0.element.1, $0.element.0.value) }
  }

  private func size(_ value: Value, _ description: ValueDescription) -> Double {
    switch (description, value) {
    case (.tree, .array(let nodes)): Double(nodes.count { $0 != .null })
    case (.graph, .array(let nodes)), (.edges, .array(let nodes)), (.randomLinks, .array(let nodes)):
      Double(nodes.count)
    default: unit == .rows ? Double(value.count) : value.cells
    }
  }
}

/// How often it doubles when n does.
private func log2Ratio(_ expression: GrowthExpression) -> Double {
  let (small, large) = (expression.value { _ in 500 }, expression.value { _ in 1000 })
  return small > 0 && large.isFinite ? log2(max(large / small, 1)) : 2
}

extension Value {
  fileprivate var hasLength: Bool {
    switch self {
    case .string, .array: true
    default: false
    }
  }

  /// Elements, characters, or an integer's value.
  fileprivate var count: Int {
    switch self {
    case .string(let string): string.unicodeScalars.count
    case .array(let elements): elements.count
    case .integer(let number): Int(clamping: number.magnitude)
    default: 1
    }
  }

  /// What lies in the arrays of an array, too.
  fileprivate var cells: Double {
    guard case .array(let elements) = self, elements.contains(where: \.hasLength) else { return Double(count) }
    return elements.reduce(0) { $0 + $1.cells }
  }

  /// Of an array of arrays or strings.
  fileprivate var columns: Double? {
    guard case .array(let rows) = self, let first = rows.first, first.hasLength else { return nil }
    return Double(first.count)
  }

  fileprivate var longestElement: Double? {
    guard case .array(let elements) = self else { return nil }
    return elements.filter(\.hasLength).map(\.count).max().map(Double.init)
  }
}

extension ValueDescription {
  fileprivate var isRectangular: Bool {
    guard case .array(let array) = self else { return false }
    return array.isRectangular || array.isSquare
  }

  /// Pairs, points, intervals: the rows count, not what is in them.
  fileprivate var hasRowsOfOneLength: Bool {
    guard case .array(let array) = self else { return false }
    switch array.elements {
    case .items: return true
    case .array(let row): return row.length.constant.map { $0.lowerBound == $0.upperBound } ?? false
    default: return false
    }
  }
}

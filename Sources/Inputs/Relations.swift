import JudgeModel

/// The sum of exactly one pair of positions of another argument.
public struct PairSum: Hashable, Sendable {
  public var range: Bounds
  public var argument: String
  /// From which the generator draws the pair, so that a case of few values can still have a unique one.
  public var elements: Bounds
  /// The other argument stays sorted when its pair is drawn anew.
  public var isSorted = false
  public var place = Place.random

  public enum Place: String, CaseIterable, Sendable {
    case random, first, last, ends
  }

  public init(range: Bounds, argument: String, elements: Bounds) {
    self.range = range
    self.argument = argument
    self.elements = elements
  }

  /// How many pairs of positions add up to `sum`.
  static func count(of sum: Int, in numbers: [Int]) -> Int {
    var seen: [Int: Int] = [:]
    var pairs = 0
    for number in numbers {
      let (partner, overflow) = sum.subtractingReportingOverflow(number)
      pairs += overflow ? 0 : seen[partner] ?? 0
      seen[number, default: 0] += 1
    }
    return pairs
  }
}

/// How many values of another argument come clearly before the rest, so that it does not matter how equal ones are ranked.
public struct Leading: Hashable, Sendable {
  public var range: Bounds
  public var argument: String
  public var rank: Rank

  public enum Rank: Hashable, Sendable {
    /// The most frequent values first.
    case frequency
    /// The points closest to the origin first.
    case distance
  }

  public init(range: Bounds, argument: String, rank: Rank) {
    self.range = range
    self.argument = argument
    self.rank = rank
  }

  /// The counts after which the next value ranks lower, in ascending order.
  func clearCounts(in values: [Value]) -> [Int] {
    let ranks = ranks(of: values)
    return ranks.indices.filter { $0 + 1 == ranks.count || ranks[$0] != ranks[$0 + 1] }.map { $0 + 1 }
  }

  private func ranks(of values: [Value]) -> [Int] {
    switch rank {
    case .frequency:
      let counts = values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      return counts.values.sorted(by: >)
    case .distance:
      return values.map { ($0.integers ?? []).reduce(0) { $0 &+ $1 &* $1 } }.sorted()
    }
  }
}

/// How many nodes the list ``list`` has before the ones that end the list ``other`` too.
public struct SharedTail: Hashable, Sendable {
  public var range: Bounds
  public var list: String
  public var other: String

  public init(range: Bounds, list: String, other: String) {
    self.range = range
    self.list = list
    self.other = other
  }
}

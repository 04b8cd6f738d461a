/// Keeps a generator to small inputs, of which there are so few that nearly all of them can be made.
public struct SmallScope: Hashable, Sendable {
  /// The most elements, nodes or calls, where the description allows so few.
  public var length: Int
  /// How many different numbers or letters: those nearest to 0, the first of an alphabet.
  public var values: Int

  public init(length: Int, values: Int) {
    self.length = length
    self.values = values
  }

  func lengths(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
    range.lowerBound...max(range.lowerBound, min(range.upperBound, length))
  }

  func numbers(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
    let low = min(max(range.lowerBound, -((values - 1) / 2)), range.upperBound)
    guard low < 0 || range.lowerBound >= 0 else { return low...low }
    let start = range.upperBound < 0 ? max(range.lowerBound, range.upperBound - (values - 1)) : low
    let (end, overflow) = start.addingReportingOverflow(values - 1)
    return start...min(range.upperBound, overflow ? .max : end)
  }

  func numbers(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    let whole = range.clamped(to: -1e9...1e9)
    let (low, high) = (whole.lowerBound.rounded(.up), whole.upperBound.rounded(.down))
    guard low <= high else { return range }
    let numbers = numbers(Int(low)...Int(high))
    return Double(numbers.lowerBound)...Double(numbers.upperBound)
  }

  func first<T>(of all: [T]) -> [T] { Array(all.prefix(max(values, 1))) }
}

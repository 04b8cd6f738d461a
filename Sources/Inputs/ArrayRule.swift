/// What holds for an array as a whole, beside its length, order and elements.
public enum ArrayRule: Hashable, Sendable {
  case sum(Bounds)
  /// The sum of the elements' lengths.
  case total(Bounds)
  /// The product of every run of neighbours.
  case products(ClosedRange<Int>)
  /// The product of every beginning, of every end, and of all elements but one.
  case productsButOne(ClosedRange<Int>)
  /// The first element is not 0, unless there is only one.
  case noLeadingZero
  case noTrailingZero
  /// How often a character may occur.
  case atMost(Unicode.Scalar, Int)
  /// A character stands only directly after one of these.
  case follows(Unicode.Scalar, [Unicode.Scalar])
  case repeats(Repeats)
  /// Jumps of at most as many positions as an element says lead from the first to the last.
  case reachesEnd
  /// Each row is sorted and begins above the end of the row before.
  case rowsInOrder
  /// No two elements of all rows are equal.
  case distinctCells
  /// No two intervals have a point in common.
  case disjoint

  public enum Repeats: String, CaseIterable, Sendable {
    /// Exactly one value occurs more than once.
    case one
    /// Every value occurs twice, but one of them once.
    case allButOne = "all_but_one"
  }

  var bounds: Bounds? {
    switch self {
    case .sum(let bounds), .total(let bounds): bounds
    default: nil
    }
  }
}

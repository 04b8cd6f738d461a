import Foundation

/// Calls that take next to nothing of the time in which their input is read: they look at few of its elements.
///
/// What such calls take at large sizes is mostly cache misses, since reading the input has driven all else out. So only
/// the smaller sizes count, and the larger of these may take somewhat longer without meaning anything.
struct GrowthBelowReading {
  let classes: [GrowthClass]

  /// Copying an array, the fastest of what looks at each element, takes more.
  private static let largestShare = 0.01
  private static let largestSize = 20_000.0
  /// Up to here all is in the caches.
  private static let cachedSize = 1024.0

  /// nil for calls that may have looked at every element.
  init?(_ points: [GrowthPoint]) {
    guard let first = points.first, let last = points.last, let read = last.whole, let readFirst = first.whole,
      last.size >= 500, last.amount < Self.largestShare * read, read > 2 * readFirst
    else { return nil }
    let cached = points.filter { $0.size <= Self.largestSize }
    guard cached.count >= 5, let largest = cached.last?.size else { return nil }
    let ratio = Self.mean(cached.suffix(2)) / Self.mean(cached.prefix(3))
    let expected = 1.16 * pow(1.2, max(log2(largest / Self.cachedSize), 0))
    classes =
      ratio < expected * 0.97 ? [.constant] : ratio > expected * 1.05 ? [.logarithmic] : [.constant, .logarithmic]
  }

  private static func mean(_ points: ArraySlice<GrowthPoint>) -> Double {
    points.reduce(0) { $0 + $1.amount } / Double(points.count)
  }
}

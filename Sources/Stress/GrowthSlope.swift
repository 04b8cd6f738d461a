import Foundation

/// The exponent of what grows like a power, from the larger half of the sizes.
public struct GrowthSlope: Hashable, Sendable {
  public var exponent: Double
  /// Half of an interval that probably has the true one.
  public var margin: Double

  /// The median of the slopes between all pairs, which a few disturbed points do not move (Theil and Sen).
  ///
  /// - Parameter size: what the amounts are compared with.
  init?(_ points: [GrowthPoint], against size: (GrowthPoint) -> Double = \.size) {
    let half = points.suffix(max(4, points.count / 2 + 1))
    let logs = half.filter { size($0) > 0 && $0.amount > 0 }.map { (log($0.amount), log(size($0))) }
    var slopes: [Double] = []
    for (index, left) in logs.enumerated() {
      for right in logs[(index + 1)...] where abs(right.1 - left.1) > 0.1 {
        slopes.append((right.0 - left.0) / (right.1 - left.1))
      }
    }
    guard slopes.count >= 3 else { return nil }
    slopes.sort()
    exponent = slopes[slopes.count / 2]
    let spread = slopes[slopes.count * 3 / 4] - slopes[slopes.count / 4]
    margin = max(spread / Double(logs.count).squareRoot(), 0.01)
  }
}

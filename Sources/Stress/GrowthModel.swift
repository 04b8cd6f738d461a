import Foundation

/// A class with the numbers that fit the points best: `offset + factor * class(n)`.
struct GrowthModel {
  let growth: GrowthClass
  private(set) var offset = 0.0
  private(set) var factor = 0.0
  /// Of an exponential: the logarithm of its base.
  private(set) var rate = log(2.0)
  /// How far the points lie from it, in deviations of their noise; 1 is as near as noise allows.
  private(set) var distance = Double.infinity

  init(_ growth: GrowthClass, _ points: [GrowthPoint], _ noise: GrowthNoise) {
    self.growth = growth
    if growth == .exponential { fitWithRate(points, noise) } else { fit(points, noise) }
  }

  private mutating func fitWithRate(_ points: [GrowthPoint], _ noise: GrowthNoise) {
    let span = (points.last?.size ?? 0) - (points.first?.size ?? 0)
    guard span > 0 else { return }
    // So much more at the largest size than at the smallest: from e to e^60; then more finely about the best of these.
    tryRates((0...80).map { pow(60, Double($0) / 80) / span }, points, noise)
    let coarse = rate
    tryRates((-40...40).map { coarse * pow(1.06, Double($0) / 40) }, points, noise)
  }

  private mutating func tryRates(_ rates: [Double], _ points: [GrowthPoint], _ noise: GrowthNoise) {
    for rate in rates where rate > log(1.12) {
      var other = self
      other.rate = rate
      other.fit(points, noise)
      if other.distance < distance { self = other }
    }
  }

  func value(_ n: Double) -> Double { offset + factor * shape(n) }

  /// How much of what it says of the largest size is growth.
  func share(_ points: [GrowthPoint]) -> Double {
    guard let first = points.first, let last = points.last, value(last.size) > 0 else { return 0 }
    return (value(last.size) - value(first.size)) / value(last.size)
  }

  private func shape(_ n: Double) -> Double { growth.value(n, rate: rate) }

  /// Weighted least squares; neither the offset nor the factor is negative. The larger half of the sizes counts more.
  private mutating func fit(_ points: [GrowthPoint], _ noise: GrowthNoise) {
    let weights = points.indices.map { index in
      (0.5 + Double(index) / Double(max(points.count - 1, 1))) / pow(noise.deviation(points[index].amount), 2)
    }
    let rows = zip(points, weights).map { (x: shape($0.size), y: $0.amount, w: $1) }
    let w = rows.reduce(0) { $0 + $1.w }
    let x = rows.reduce(0) { $0 + $1.w * $1.x } / w
    let y = rows.reduce(0) { $0 + $1.w * $1.y } / w
    let xx = rows.reduce(0) { $0 + $1.w * ($1.x - x) * ($1.x - x) }
    let xy = rows.reduce(0) { $0 + $1.w * ($1.x - x) * ($1.y - y) }
    factor = xx > 0 ? max(xy / xx, 0) : 0
    offset = y - factor * x
    if offset < 0 {
      offset = 0
      factor = rows.reduce(0) { $0 + $1.w * $1.x * $1.y } / rows.reduce(0) { $0 + $1.w * $1.x * $1.x }
    }
    distance = distance(points, noise)
  }

  private func distance(_ points: [GrowthPoint], _ noise: GrowthNoise) -> Double {
    var (sum, weights) = (0.0, 0.0)
    for (index, point) in points.enumerated() {
      let weight = 0.5 + Double(index) / Double(max(points.count - 1, 1))
      let residual = (point.amount - value(point.size)) / noise.deviation(point.amount)
      sum += weight * residual * residual
      weights += weight
    }
    return (sum / weights).squareRoot()
  }
}

import Foundation
import Testing

@testable import Stress

/// Points of known growth, with the noise of a busy machine.
struct GrowthFitTests {
  static let doubling = (2...14).map { Double(1 << $0) }

  @Test(arguments: [
    (GrowthClass.constant, 60.0, 0.0), (.logarithmic, 50, 20), (.linear, 100, 3), (.linearithmic, 100, 2),
    (.quadratic, 100, 0.7), (.cubic, 100, 0.02), (.quartic, 100, 0.001),
  ])
  func `a class is told in spite of noise`(_ growth: GrowthClass, _ offset: Double, _ factor: Double) {
    for seed in 1...20 {
      let fit = GrowthFit(points(Self.doubling, seed) { offset + factor * growth.value($0) })
      #expect(fit.classes == [growth], "seed \(seed)")
    }
  }

  @Test(arguments: [1.5, 1.618, 2, 3])
  func `an exponential is told with its base`(_ base: Double) throws {
    for seed in 1...20 {
      let sizes = stride(from: 4.0, through: 24, by: 2).map { $0 }
      let fit = GrowthFit(points(sizes, seed) { 80 + 5 * pow(base, $0) })
      #expect(fit.classes == [.exponential])
      #expect(abs(try #require(fit.base) - base) < 0.12 * base)
    }
  }

  @Test func `few sizes tell nothing`() {
    let fit = GrowthFit(points([8, 16, 32, 64], 1) { $0 })
    #expect(fit.classes.isEmpty)
    #expect(fit.doubt == .tooFewSizes)
  }

  @Test func `sizes that are close together tell nothing`() {
    let fit = GrowthFit(points([100, 110, 120, 130, 140, 150], 1) { 100 * $0 })
    #expect(fit.classes.isEmpty)
    #expect(fit.doubt == .tooNarrow)
  }

  @Test func `random times tell nothing`() {
    let times = [900.0, 30, 7000, 200, 9, 4000, 20, 800, 15, 600]
    let fit = GrowthFit(zip(Self.doubling, times).map { GrowthPoint(size: $0, amount: 1000 * $1) })
    #expect(fit.classes.count != 1 || fit.confidence == .low)
  }

  /// A table that no longer fits the caches takes longer for each element.
  @Test func `linear time that caches slow down is not taken for more than n log n`() {
    let sizes = (3...17).map { Double(1 << $0) }
    for seed in 1...20 {
      let fit = GrowthFit(points(sizes, seed) { 60 + $0 * (20 + 25 / (1 + pow(20_000 / $0, 2))) })
      #expect(!fit.classes.isEmpty)
      #expect(Set(fit.classes).isSubset(of: [.linear, .linearithmic]), "\(fit.classes)")
    }
  }

  @Test func `a time that rises by what caches do is constant`() {
    let fit = GrowthFit(points(Self.doubling, 3) { 60 + 0.5 * log2($0) })
    #expect(fit.classes == [.constant])
  }

  @Test func `the exponent comes with what it may be off by`() throws {
    let fit = GrowthFit(points(Self.doubling, 5) { 3 * $0 * $0 })
    let slope = try #require(fit.slope)
    #expect(abs(slope.exponent - 2) <= max(3 * slope.margin, 0.05))
  }

  /// Up to 6 % more than the truth, and a few nanoseconds: disturbances only add.
  private func points(_ sizes: [Double], _ seed: Int, _ time: (Double) -> Double) -> [GrowthPoint] {
    var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15
    return sizes.map { size in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let draw = Double(state >> 33) / Double(UInt32.max >> 1)
      return GrowthPoint(size: size, amount: time(size) * (1 + 0.06 * draw) + 6 * draw)
    }
  }
}

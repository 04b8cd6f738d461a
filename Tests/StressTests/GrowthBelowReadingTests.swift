import Foundation
import Testing

@testable import Stress

/// Calls that take next to nothing beside reading their input, as they were measured on a busy machine.
struct GrowthBelowReadingTests {
  private static let sizes = (2...14).map { Double(1 << $0) }

  @Test(arguments: [
    [20.0, 20, 20, 20, 20, 20, 20, 20, 20, 20, 29.3, 30, 40], [40, 30, 20, 20, 20, 20, 20, 20, 20, 21, 30, 30, 40],
    [244, 235, 242, 206, 222, 126, 130, 160, 220, 225, 286, 331, 511],
  ])
  func `what rises only once the caches are cold is constant`(_ times: [Double]) {
    #expect(GrowthFit(points(times)).classes == [.constant])
  }

  @Test(arguments: [
    [30.0, 30, 30, 40, 40, 40, 40, 50, 50, 60, 100, 115, 130],
    [27.8, 30, 30, 30, 30, 30, 32, 37.8, 39.1, 42.3, 66.7, 100, 110],
    [310, 348, 390, 418, 439, 415, 483, 621, 673, 898, 1108, 1312, 2383],
  ])
  func `what rises with every doubling is log n`(_ times: [Double]) {
    #expect(GrowthFit(points(times)).classes == [.logarithmic])
  }

  @Test func `a call that may have looked at every element is judged by its curve`() {
    let points = Self.sizes.map { GrowthPoint(size: $0, amount: 30 + 1.3 * $0, whole: 6000 + 8 * $0) }
    #expect(GrowthBelowReading(points) == nil)
    #expect(GrowthFit(points).classes == [.linear])
  }

  private func points(_ times: [Double]) -> [GrowthPoint] {
    zip(Self.sizes, times).map { GrowthPoint(size: $0, amount: $1, whole: 10_000 + 50 * $0) }
  }
}

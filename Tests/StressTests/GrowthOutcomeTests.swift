import Foundation
import Testing

@testable import Stress

struct GrowthOutcomeTests {
  private static let sizes = (2...14).map { Double(1 << $0) }

  @Test(arguments: [
    (GrowthClass.linear, "O(n)", GrowthOutcome.met), (.linear, "O(n log n)", .met), (.linear, "O(n^2)", .met),
    (.constant, "O(log n)", .met), (.logarithmic, "O(log n)", .met), (.constant, "O(1)", .met),
    (.quadratic, "O(n)", .worse), (.quadratic, "O(n log n)", .worse), (.cubic, "O(n^2)", .worse),
    (.linear, "O(log n)", .worse), (.linear, "O(1)", .worse), (.quartic, "O(n^3)", .worse),
    // A matter of a logarithm is no reason for a worse grade.
    (.linearithmic, "O(n)", .unclear), (.logarithmic, "O(1)", .unclear),
  ])
  func `only a clear difference of class is worse`(_ growth: GrowthClass, _ target: String, _ outcome: GrowthOutcome) {
    #expect(self.outcome(Self.sizes, target) { 50 + 10 * growth.value($0) } == outcome)
  }

  @Test(arguments: [
    (1.6, "O(2^n)", GrowthOutcome.met), (2, "O(2^n * n)", .met), (3, "O(2^n)", .worse), (2, "O(n^2)", .worse),
  ])
  func `exponentials are compared by their bases`(_ base: Double, _ target: String, _ outcome: GrowthOutcome) {
    let sizes = stride(from: 4.0, through: 24, by: 2).map { $0 }
    #expect(self.outcome(sizes, target) { 50 + 10 * pow(base, $0) } == outcome)
  }

  /// As a heap of many short lists was measured: nodes all over the memory, and sizes that are close together.
  @Test func `what is steep over few sizes is not called worse`() {
    let sizes = [1374.0, 2004, 2217, 2755, 3897, 6614, 8418, 10000]
    let times = [9069.0, 13530, 17090, 34850, 56860, 160_200, 227_100, 315_000]
    let points = zip(sizes, times).map { GrowthPoint(size: $0, amount: $1, target: $0 * log2($0)) }
    let expression = GrowthExpression(target: "O(n log n)")
    #expect(GrowthOutcome(GrowthFit(points), points, against: expression, named: "lists") == .unclear)
  }

  @Test func `a target of several sizes is compared at the values that they have`() {
    let points = Self.sizes.enumerated().map { index, size in
      GrowthPoint(size: Double(1 + index % 4), amount: 40 + 3 * size, target: size)
    }
    let expression = GrowthExpression(target: "O(n * amount)")
    #expect(GrowthOutcome(GrowthFit(points), points, against: expression, named: "coins") == .met)
  }

  @Test func `a target that cannot be read decides nothing`() {
    #expect(outcome(Self.sizes, "O(n ? n)") { $0 } == .unclear)
  }

  private func outcome(_ sizes: [Double], _ target: String, _ time: (Double) -> Double) -> GrowthOutcome {
    let expression = GrowthExpression(target: target)
    let points = sizes.map { size in
      GrowthPoint(size: size, amount: time(size), target: expression?.value { _ in size })
    }
    return GrowthOutcome(GrowthFit(points), points, against: expression, named: "nums")
  }
}

import Testing

@testable import Stress

struct GrowthExpressionTests {
  @Test(arguments: [
    ("O(1)", 1.0), ("O(n)", 8), ("O(log n)", 3), ("O(n log n)", 24), ("O(n^2)", 64), ("O(m * n)", 32), ("O(m n)", 32),
    ("O(2^n * n)", 2048), ("O(n * amount)", 800), ("O(m + n)", 12), ("O(log(m * n))", 5), ("O(n sqrt n)", 8 * 2.828),
    ("O(min(m, n) * k)", 8), ("O(n!)", 40320), ("O(n²)", 64), ("O(2^(m+1))", 32), ("O(n log n + m)", 28),
    ("O(n^2/2)", 32),
    ("O(3n)", 24),
  ])
  func `a target is read as people write it`(_ text: String, _ value: Double) {
    let sizes = ["n": 8.0, "m": 4, "k": 2, "amount": 100]
    let result = GrowthExpression(target: text)?.value { sizes[$0] ?? .nan }
    #expect(abs((result ?? 0) - value) < 0.01)
  }

  @Test(arguments: ["n", "O()", "O(n +)", "O(n))", "O((n)", "O(log)", "O(^2)", "O(min(n,))", "O(n log^2 n)"])
  func `what is no expression is not guessed`(_ text: String) {
    #expect(GrowthExpression(target: text) == nil)
  }
}

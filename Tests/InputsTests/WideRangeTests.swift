import JudgeModel
import Testing

@testable import Inputs

/// Each in a process of its own, since what overflows ends the process.
struct WideRangeTests {
  @Test func `values of all 64 bits may be distinct`() async {
    await #expect(processExitsWith: .success) {
      let array = Descriptions.array(9...9, .integer(Int.min...Int.max))
      let description = InputDescription.arguments([ArgumentDescription(name: "nums", value: array)])
      try description.validate(CaseGenerator(seed: 1, shape: .distinct, size: nil).input(for: description))
    }
  }

  @Test func `doubles may be as large as they can be`() async {
    await #expect(processExitsWith: .success) {
      let description = InputDescription.arguments([ArgumentDescription(name: "x", value: .double(-1e300...1e300))])
      try description.validate(CaseGenerator(seed: 1, shape: .random, size: nil).input(for: description))
    }
  }

  @Test func `sums of values of 64 bits may overflow`() async {
    await #expect(processExitsWith: .success) {
      let sum = PairSum(range: Int.min...Int.max, argument: "nums", elements: Int.min...Int.max)
      let description = InputDescription.arguments([
        ArgumentDescription(name: "nums", value: Descriptions.array(2...9, .integer(Int.min...Int.max))),
        ArgumentDescription(name: "target", value: .pairSum(sum)),
      ])
      _ = try? description.validate(.arguments([.array([.integer(.min), .integer(.min)]), .integer(.max)]))
    }
  }

  @Test func `a class none of whose methods is drawn is no crash`() async {
    await #expect(processExitsWith: .success) {
      guard case .calls(var calls)? = Descriptions.all["design"] else { return }
      for index in calls.methods.indices { calls.methods[index].weight = 0 }
      _ = try? CaseGenerator(seed: 1, shape: .random, size: 5).input(for: .calls(calls))
    }
  }
}

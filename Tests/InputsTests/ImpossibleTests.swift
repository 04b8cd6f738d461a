import JudgeModel
import Testing

@testable import Inputs

/// Descriptions, as narrowed for a case, that allow no input: errors with words, never a crash.
struct ImpossibleTests {
  @Test(arguments: [
    ("k", ValueDescription.integer(Bounds("1..nums.length") ?? 0...0), "k is impossible, must be 1…0 (1..nums.length)"),
    ("k", .multiple(of: 7, 1...5), "k is impossible, must be 1…5"),
    ("k", .leading(Leading(range: 1...9, argument: "nums", rank: .frequency)), "k is impossible, must be 1…9"),
    ("k", .nodeValue(of: "nums"), "nums is without a value of exactly one node, must be with one"),
    (
      "k", .array(ArrayDescription(length: Bounds("1..nums.length") ?? 0...0, elements: .boolean)),
      "k is impossible, must be 1…0 (1..nums.length)"
    ),
    (
      "k", .tree(Descriptions.tree(.binary, 4...6) { $0.isPerfect = true }),
      "the number of nodes is never that of a perfect tree, must be 4…6"
    ),
  ])
  func `a value that there is not`(_ name: String, _ description: ValueDescription, _ words: String) {
    let nums = ArgumentDescription(name: "nums", value: Descriptions.array(0...0, .integer(0...9)))
    #expect(failure(of: [nums, ArgumentDescription(name: name, value: description)]) == words)
  }

  @Test func `an argument that must differ from one of the only value`() {
    let one = ArgumentDescription(name: "p", value: .integer(1...1))
    let other = ArgumentDescription(name: "q", value: .integer(1...1), differsFrom: "p")
    #expect(failure(of: [one, other]) == "q is always that of p, must be another value")
  }

  @Test(arguments: [
    ArrayRule.sum(Bounds(Int.min...Int.min + 9)), .products(1...5), .productsButOne(0...0), .noLeadingZero,
    .noTrailingZero, .repeats(.one), .repeats(.allButOne), .reachesEnd, .disjoint, .rowsInOrder, .distinctCells,
  ])
  func `a rule for the widest numbers is no crash`(_ rule: ArrayRule) async {
    for element: Bounds in [Int.min...Int.max, 0...0, Int.max...Int.max] {
      for length in 0..<4 {
        var array = ArrayDescription(length: length...length, elements: .integer(element))
        array.rules = [rule]
        _ = failure(of: [ArgumentDescription(name: "nums", value: .array(array))])
      }
    }
  }

  @Test func `a class whose methods cannot be called any more has fewer calls`() throws {
    let pop = Function(name: "pop", parameters: [], returns: .value(.void))
    var calls = CallsDescription(constructor: [], count: 1...9, methods: [.init(method: pop, arguments: [])])
    calls.order.balance = CallOrder.Balance(start: 3...3, changes: ["pop": -1])
    let input = try CaseGenerator(seed: 1, shape: .random, size: 9).input(for: .calls(calls))
    #expect(input == .calls(constructor: [], Array(repeating: .init(method: pop, arguments: []), count: 3)))
  }

  private func failure(of arguments: [ArgumentDescription]) -> String? {
    do {
      let input = try CaseGenerator(seed: 1, shape: .random, size: nil).input(for: .arguments(arguments))
      try InputDescription.arguments(arguments).validate(input)
      return nil
    } catch {
      return "\(error.subject) is \(error.found), must be \(error.expected)"
    }
  }
}

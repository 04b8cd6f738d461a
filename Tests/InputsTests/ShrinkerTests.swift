import JudgeModel
import Testing

@testable import Inputs

struct ShrinkerTests {
  @Test(arguments: Descriptions.names)
  func `what is shrunk stays valid, still fails, and is never larger`(_ name: String) throws {
    let description = try #require(Descriptions.all[name])
    for seed in 0..<20 {
      let input = try CaseGenerator(seed: UInt64(seed), shape: .random, size: nil).input(for: description)
      let fails = { (input: CaseInput) in Self.isArbitrary(input, seed % 3) }
      guard fails(input) else { continue }
      var shrinker = Shrinker(input, of: description)
      _ = shrinker.shrink { candidate in
        #expect(throws: Never.self) { try description.validate(candidate) }
        return fails(candidate)
      }
      #expect(fails(shrinker.input))
      #expect(InputSize(of: shrinker.input) <= InputSize(of: input))
    }
  }

  /// Any property will do: that of the text's bytes is as arbitrary as a mistake.
  private static func isArbitrary(_ input: CaseInput, _ remainder: Int) -> Bool {
    let bytes: [UInt8] = Array(Descriptions.text(of: input).utf8)
    let sum: Int = bytes.reduce(0) { $0 + Int($1) }
    return sum % 3 == remainder
  }

  @Test(arguments: Descriptions.names)
  func `what always fails becomes one of the simplest inputs there are`(_ name: String) throws {
    let description = try #require(Descriptions.all[name])
    let smallest = try (0..<20).map { seed in
      var shrinker = try Shrinker(
        CaseGenerator(seed: UInt64(seed), shape: .random, size: nil).input(for: description), of: description)
      _ = shrinker.shrink { _ in true }
      return InputSize(of: shrinker.input).parts
    }
    // A call with two arguments never becomes one with a single one.
    #expect(try #require(smallest.max()) - #require(smallest.min()) <= 1)
  }

  @Test func `two equal numbers are found among many, and become zeros`() throws {
    let array = Descriptions.array(2...10_000, .integer(-1_000_000...1_000_000))
    let description = InputDescription.arguments([ArgumentDescription(name: "nums", value: array)])
    var numbers = (1...5000).map { $0 * 7 }
    numbers[4321] = numbers[17]
    let shrunk = shrunk([.array(numbers.map(Value.integer))], description) { values in
      let integers = values[0].integers ?? []
      return Set(integers).count < integers.count
    }
    #expect(shrunk == ["[0,0]"])
  }

  @Test func `the sum of a pair follows the numbers`() throws {
    let description = try #require(Descriptions.all["two-sum"])
    let shrunk = shrunk([.array([3, 500, -70, 11, 40].map(Value.integer)), .integer(51)], description) {
      ($0[0].integers ?? []).contains { $0 > 9 }
    }
    #expect(shrunk == ["[0,10]", "10"])
  }

  @Test func `a number of nodes follows the edges`() throws {
    let graph = Descriptions.edges { $0.isDirected = true }
    let description = InputDescription.arguments([
      ArgumentDescription(name: "n", value: .integer(1...20)), ArgumentDescription(name: "edges", value: .edges(graph)),
    ])
    let edges = [[3, 7], [7, 9], [9, 3], [1, 2]].map { Value.array($0.map(Value.integer)) }
    let shrunk = shrunk([.integer(12), .array(edges)], description) { $0[1].elements.count >= 2 }
    #expect(shrunk[0] == "3")
    #expect(shrunk[1] == "[[0,2],[0,1]]")
  }

  @Test func `a tree loses the nodes that do not matter`() throws {
    let description = InputDescription.arguments([
      ArgumentDescription(name: "root", value: .tree(Descriptions.tree(.binary, 0...40)))
    ])
    let root: [Value] = [5, 3, nil, 4, 9, nil, nil, 42, 7].map { $0.map(Value.integer) ?? .null }
    let shrunk = shrunk([.array(root)], description) { $0[0].elements.contains(.integer(42)) }
    #expect(shrunk == ["[42]"])
  }

  @Test func `calls that do not matter are left out`() throws {
    let description = try #require(Descriptions.all["design"])
    guard case .calls(let calls) = description else { return }
    let put = calls.methods[1].method
    let all = (0..<40).map { CaseInput.Call(method: put, arguments: [.integer($0 % 6), .integer(99 - $0)]) }
    var shrinker = Shrinker(.calls(constructor: [.integer(3)], all), of: description)
    _ = shrinker.shrink { input in
      guard case .calls(_, let calls) = input else { return false }
      return calls.contains { ($0.arguments[1].integer ?? 0) > 90 && $0.arguments[0] == .integer(4) }
    }
    #expect(Descriptions.text(of: shrinker.input) == "1\nput 4 91")
  }

  @Test func `the smallest so far is kept when the search is given up`() throws {
    let array = Descriptions.array(0...100, .integer(0...9))
    var shrinker = Shrinker(
      .arguments([.array(Array(repeating: .integer(9), count: 100))]),
      of: .arguments([ArgumentDescription(name: "nums", value: array)]))
    var runs = 0
    let isMinimal = shrinker.shrink(until: { runs > 3 }) { input in
      runs += 1
      guard case .arguments(let values) = input else { return false }
      return values[0].elements.count > 10
    }
    #expect(!isMinimal)
    guard case .arguments(let values) = shrinker.input else { return }
    #expect((11..<100).contains(values[0].elements.count))
  }

  @Test func `an error ends the search`() throws {
    struct Broken: Error {}
    var shrinker = try Shrinker(
      CaseGenerator(seed: 1, shape: .random, size: nil).input(for: try #require(Descriptions.all["numbers"])),
      of: try #require(Descriptions.all["numbers"]))
    #expect(throws: Broken.self) { try shrinker.shrink { _ throws(Broken) in throw Broken() } }
  }

  @Test func `pairs are left out together`() throws {
    var array = ArrayDescription(length: Bounds(1...101), elements: .integer(Bounds(-100...100)))
    array.rules = [.repeats(.allButOne)]
    let description = InputDescription.arguments([ArgumentDescription(name: "nums", value: .array(array))])
    let numbers = (1...50).map { Value.integer($0) }
    let shrunk = shrunk([.array(numbers + [.integer(77)] + numbers)], description) { $0[0].elements.count > 2 }
    #expect(shrunk.first?.filter { $0 == "," }.count == 2)
  }

  private func shrunk(
    _ values: [Value], _ description: InputDescription, while fails: ([Value]) -> Bool
  ) -> [String] {
    var shrinker = Shrinker(.arguments(values), of: description)
    _ = shrinker.shrink { input in
      guard case .arguments(let values) = input else { return false }
      return fails(values)
    }
    guard case .arguments(let values) = shrinker.input else { return [] }
    return values.map(\.text)
  }
}

struct SmallScopeTests {
  @Test(arguments: Descriptions.names)
  func `small inputs are small where the description allows it`(_ name: String) throws {
    let description = try #require(Descriptions.all[name])
    let scope = SmallScope(length: 3, values: 3)
    for seed in 0..<100 {
      let generator = CaseGenerator(seed: UInt64(seed), shape: .random, size: nil, scope: scope)
      guard let input = try? generator.input(for: description), (try? description.validate(input)) != nil else {
        continue
      }
      #expect(Descriptions.text(of: input).utf8.count < 250)
    }
  }

  private static let windows: [[Int]] = [
    [-10, 10, -1, 1], [5, 100, 5, 7], [-9, -4, -6, -4], [0, 1, 0, 1], [-1, 9, -1, 1], [0, 9, 0, 2],
    [.min, .max, -1, 1], [.max - 1, .max, .max - 1, .max],
  ]

  @Test(arguments: windows)
  func `numbers are those nearest to zero`(_ ends: [Int]) {
    let numbers = SmallScope(length: 1, values: 3).numbers(ClosedRange(uncheckedBounds: (ends[0], ends[1])))
    #expect([numbers.lowerBound, numbers.upperBound] == Array(ends[2...]))
  }
}

import JudgeModel
import Testing

@testable import Inputs

struct GeneratorTests {
  @Test(arguments: Descriptions.names)
  func `what is generated fits its description, whatever the seed, shape and size`(_ name: String) throws {
    let description = try #require(Descriptions.all[name])
    for seed in 0..<200 {
      for shape in Shape.allCases where !Self.tooFewValues.contains([name, shape.rawValue]) {
        let generator = CaseGenerator(seed: UInt64(seed), shape: shape, size: [nil, seed % 17, 1_000_000][seed % 3])
        try description.validate(generator.input(for: description))
      }
    }
  }

  /// These have fewer values than elements; see the test of distinct elements below.
  static let tooFewValues = [["numbers", "distinct"], ["mixed", "distinct"]]

  @Test(arguments: Descriptions.names, Shape.allCases)
  func `the same seed makes the same input, another seed another one`(_ name: String, _ shape: Shape) throws {
    let description = try #require(Descriptions.all[name])
    let inputs = try [1, 1, 2].map { try CaseGenerator(seed: $0, shape: shape, size: nil).input(for: description) }
    #expect(inputs[0] == inputs[1])
    if shape == .random { #expect(inputs[0] != inputs[2]) }
  }

  /// A generator that makes other inputs makes the recorded answers of all problems worthless: then its version changes.
  @Test(arguments: Descriptions.names)
  func `generated inputs never change`(_ name: String) throws {
    #expect(CaseGenerator.version == 1)
    let description = try #require(Descriptions.all[name])
    let texts = try Self.firstShapes.map { shape in
      Descriptions.text(of: try CaseGenerator(seed: 7, shape: shape, size: 20).input(for: description))
    }
    #expect(Digest(of: texts.joined(separator: "\n\n")).rawValue.prefix(16) == Self.golden[name] ?? "")
  }

  /// Those that version 1 began with, of which only `random` was for the calls of a class; the digests of ``DescribedProblems`` have the others.
  static let firstShapes: [Shape] = [
    .random, .equal, .sorted, .reversed, .extremes, .distinct, .alternating, .snake,
  ]

  static let golden: [String: Substring] = [
    "design": "9e59d393866e7fbc", "grid": "b4cea9fff0de9d72", "matrix": "3b66e2fc4f745a5d", "mixed": "e6be3b1d863c0f03",
    "numbers": "8f6e74b8df27e540", "sorted and distinct": "1574e4ecd73841f7", "two-sum": "e5e4a48adc9fa277",
    "words": "6ed8d0c6acdb49cb", "bounds": "5c2c471017c58b06", "trees": "f66bfd4d05878a4b",
    "graphs": "c6b1a486d5f4a37e",
  ]

  @Test func `equal is one value throughout`() throws {
    #expect(Set(try integers(Descriptions.array(50...50, .integer(0...9)), .equal)).count == 1)
  }

  @Test func `sorted and reversed are the same elements in order`() throws {
    let array = Descriptions.array(30...30, .integer(0...9))
    let random = try integers(array, .random)
    #expect(try integers(array, .sorted) == random.sorted())
    #expect(try integers(array, .reversed) == random.sorted(by: >))
  }

  @Test func `extremes are only the ends`() throws {
    #expect(Set(try integers(Descriptions.array(50...50, .integer(-7...9)), .extremes)) == [-7, 9])
  }

  @Test func `alternating are two values in turn`() throws {
    let numbers = try integers(Descriptions.array(9...9, .integer(-7...9)), .alternating)
    #expect(numbers == (0..<9).map { numbers[$0 % 2] })
    #expect(numbers[0] != numbers[1])
  }

  @Test func `distinct elements are distinct, also when all values are needed`() throws {
    #expect(Set(try integers(Descriptions.array(50...50, .integer(1...50)), .distinct)).count == 50)
    #expect(
      Set(try integers(Descriptions.array(50...50, .integer(-1_000_000_000...1_000_000_000)), .distinct)).count == 50)
  }

  @Test(arguments: [
    (Shape.alternating, ["0101", "1010", "0101", "1010"]), (.snake, ["1111", "0001", "1111", "1000"]),
  ])
  func `a grid is a checkerboard or one long path`(_ shape: Shape, _ rows: [String]) throws {
    let text = try text(of: Descriptions.grid(4...4, .character(["0", "1"])), shape)
    #expect(
      text == "[" + rows.map { "[" + $0.map { "\"\($0)\"" }.joined(separator: ",") + "]" }.joined(separator: ",") + "]")
  }

  @Test(arguments: PairSum.Place.allCases)
  func `the only pair with the sum stands where it should`(_ place: PairSum.Place) throws {
    var sum = PairSum(range: -200...200, argument: "nums", elements: -100...100)
    sum.place = place
    let description = InputDescription.arguments([
      ArgumentDescription(name: "nums", value: Descriptions.array(8...8, .integer(-100...100))),
      ArgumentDescription(name: "target", value: .pairSum(sum)),
    ])
    for seed in 0..<200 {
      let input = try CaseGenerator(seed: UInt64(seed), shape: .random, size: nil).input(for: description)
      guard case .arguments(let values) = input, case .integer(let target) = values[1] else { continue }
      let numbers = try #require(values[0].integers)
      let pairs = (0..<8).flatMap { left in (left + 1..<8).map { [left, $0] } }
        .filter { numbers[$0[0]] + numbers[$0[1]] == target }
      #expect(pairs.count == 1)
      let expected: [PairSum.Place: [[Int]]] = [.first: [[0, 1]], .last: [[6, 7]], .ends: [[0, 7]]]
      #expect(pairs == expected[place] ?? pairs)
    }
  }

  @Test(arguments: [Shape.equal, .extremes, .alternating])
  func `a pair is found among numbers that are all the same`(_ shape: Shape) throws {
    let target = ArgumentDescription(
      name: "target", value: .pairSum(PairSum(range: -200...200, argument: "nums", elements: -100...100)))
    let problem = ArgumentDescription(name: "nums", value: Descriptions.array(10...10, .integer(-100...100)))
    let narrowed = ArgumentDescription(name: "nums", value: Descriptions.array(10...10, .integer(1...2)))
    let input = try CaseGenerator(seed: 1, shape: shape, size: nil).input(for: .arguments([narrowed, target]))
    try InputDescription.arguments([problem, target]).validate(input)
  }

  @Test func `a sum that no pair can have is an error`() {
    let description = InputDescription.arguments([
      ArgumentDescription(name: "nums", value: Descriptions.array(3...3, .integer(1...2))),
      ArgumentDescription(name: "target", value: .pairSum(PairSum(range: 90...100, argument: "nums", elements: 1...2))),
    ])
    let error = ConstraintViolation(
      subject: "target", found: "no sum of exactly one pair of nums", expected: "90…100")
    #expect(throws: error) { try CaseGenerator(seed: 1, shape: .random, size: nil).input(for: description) }
  }

  @Test func `methods are drawn by their weights`() throws {
    guard case .calls(var calls)? = Descriptions.all["design"] else { return }
    calls.methods[0].weight = 0
    let input = try CaseGenerator(seed: 1, shape: .random, size: 60).input(for: .calls(calls))
    guard case .calls(_, let made) = input else { return }
    #expect(made.map(\.method.name) == Array(repeating: "put", count: 60))
  }

  @Test(arguments: [Shape.equal, .sorted, .reversed, .extremes, .distinct, .alternating])
  func `a shape arranges what an argument is over the calls of its method`(_ shape: Shape) throws {
    let description = try #require(Descriptions.all["design"])
    let input = try CaseGenerator(seed: 1, shape: shape, size: 60).input(for: description)
    guard case .calls(_, let calls) = input else { return }
    let values = calls.filter { $0.method.name == "put" }.compactMap(\.arguments[1].integer)
    #expect(values.count > 20)
    switch shape {
    case .equal: #expect(Set(values).count == 1)
    case .sorted: #expect(values == values.sorted())
    case .reversed: #expect(values == values.sorted(by: >))
    case .extremes: #expect(Set(values) == [0, 99])
    case .distinct: #expect(Set(values).count == values.count)
    default: #expect(values == values.indices.map { values[$0 % 2] } && values[0] != values[1])
    }
  }

  @Test func `a shape leaves arguments of one call that depend on each other`() throws {
    guard case .calls(var calls)? = Descriptions.all["design"] else { return }
    calls.methods[1].arguments[0].differsFrom = "value"
    let description = InputDescription.calls(calls)
    try description.validate(CaseGenerator(seed: 1, shape: .equal, size: 60).input(for: description))
  }

  @Test func `a double is in its range, however narrow`() throws {
    let description = InputDescription.arguments([ArgumentDescription(name: "x", value: .double(0.001...0.002))])
    try description.validate(CaseGenerator(seed: 1, shape: .random, size: nil).input(for: description))
  }

  private func text(of value: ValueDescription, _ shape: Shape) throws -> String {
    let description = InputDescription.arguments([ArgumentDescription(name: "nums", value: value)])
    return Descriptions.text(of: try CaseGenerator(seed: 1, shape: shape, size: nil).input(for: description))
  }

  private func integers(_ value: ValueDescription, _ shape: Shape) throws -> [Int] {
    let description = InputDescription.arguments([ArgumentDescription(name: "nums", value: value)])
    guard case .arguments(let values) = try CaseGenerator(seed: 1, shape: shape, size: nil).input(for: description)
    else { return [] }
    return try #require(values[0].integers)
  }
}

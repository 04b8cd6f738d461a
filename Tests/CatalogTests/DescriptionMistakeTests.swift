import Inputs
import JudgeModel
import Manifest
import Testing

@testable import Catalog

/// What authors do wrong in `input:` and `with:`, each with its line.
struct DescriptionMistakeTests {
  @Test(arguments: [
    (
      "nums: {length: 1..9, elements: 0..9}, k: 0..numbs.length", "numbs.length",
      "the length of an argument that has one: nums"
    ),
    ("nums: {length: 1..9, elements: 0..9}, k: 0..nums", "nums", "a number, or an argument that is one"),
    ("nums: {length: 1..9, elements: 0..9}, k: 0..nums.nodes", "nums.nodes", "the nodes of an argument that has such"),
    ("nums: {length: 1..9, elements: 0..9}, k: 0..k", "k", "known before this range, not by it"),
    ("nums: {length: 1..nums.length, elements: 0..9}, k: 0..9", "nums.length", "known before this range, not by it"),
    (
      "nums: {length: 1..k, elements: 0..9}, k: 0..nums.length", "nums, k",
      "arguments that do not depend on each other in a circle"
    ),
    ("nums: {length: 1..9, elements: 0..9}, k: 0..nums.size", "0..nums.size", "a range such as 2..10^4"),
    ("nums: {length: 1..9, elements: 0..9}, k: 0..k+", "0..k+", "a range such as 2..10^4"),
    ("nums: {length: 1..9, elements: 0..9, sorted: down}, k: 0..9", "down", "true, false or rotated"),
    ("nums: {length: 1..9, elements: 0..9, repeats: two}, k: 0..9", "two", "one or all_but_one"),
    ("nums: {length: 1..9, elements: 0..9, square: 3}, k: 0..9", "3", "true or false"),
    ("nums: {length: 1..9, elements: 0..9}, k: {range: 0..9, multiple_of: 1}", "1", "a whole number from 2"),
    (
      "nums: {length: 1..9, elements: 0..9}, k: {range: 0..9, most_frequent_in: k}", "k",
      "the name of an argument that is an array: nums"
    ),
    (
      "nums: {length: 1..9, elements: 0..9}, k: {range: 0..9, differs_from: nums}", "nums",
      "the name of an argument of the same type"
    ),
    (
      "nums: {length: 1..9, elements: 0..9, length_with: {k: 1..9}}, k: 0..9", "k.length",
      "the length of an argument that has one"
    ),
    ("nums: {inorder_of: k}, k: 0..9", "k", "the name of an argument of the same type"),
    ("nums: {length: 1..9, elements: 0..9}, k: {one_of: [1, x]}", "x", "a range such as 2..10^4"),
  ])
  func `a description`(_ input: String, _ value: String, _ expected: String) {
    #expect(mistake(Self.numsAndK, input) == .invalid(value: value, expected: expected))
  }

  @Test(arguments: [
    ("nums: {length: 1..9, elements: 0..9, total: 1..9, shuffle_of: nums}, k: 0..9", "shuffle_of"),
    ("nums: {length: 1..9, elements: 0..9}, k: {range: 0..9, at: last}", "at"),
    ("nums: {length: 1..9, elements: 0..9, at_most: {a: 1}}, k: 0..9", "at_most"),
    ("nums: {length: 1..9, elements: 0..9, nodes_of: 3}, k: 0..9", "nodes_of"),
  ])
  func `a key that does not belong there`(_ input: String, _ key: String) {
    guard case .unknownKey(key, _) = mistake(Self.numsAndK, input) else {
      Issue.record("\(String(describing: mistake(Self.numsAndK, input)))")
      return
    }
  }

  @Test(arguments: [
    (
      "e: {nodes: n, edges: 0..9, acyclic: true}, n: 1..9",
      ManifestError.Problem.invalid(value: "acyclic", expected: "of a directed graph")
    ),
    ("e: {nodes: m, edges: 0..9}, n: 1..9", .invalid(value: "m", expected: "a number, or an argument that is one: n")),
    ("e: {nodes: n}, n: 1..9", .missingKey("edges")),
    ("e: {nodes: n, edges: 0..9, first: one}, n: 1..9", .invalid(value: "one", expected: "0 or 1")),
    (
      "e: {nodes: n, edges: 0..9}, n: e.length..9",
      .invalid(value: "e, n", expected: "arguments that do not depend on each other in a circle")
    ),
  ])
  func `a list of edges`(_ input: String, _ problem: ManifestError.Problem) {
    let parameters = "[{name: e, type: \"integer[][]\"}, {name: n, type: integer}]"
    #expect(mistake("{function: f, parameters: \(parameters), returns: integer}", input) == problem)
  }

  @Test(arguments: [
    ("root: {values: 0..9}, p: {}", ManifestError.Problem.missingKey("nodes")),
    ("root: {nodes: 0..9}, p: {}", .missingKey("values")),
    ("root: {nodes: 0..9, values: 0..9}", .missingKey("p")),
    ("root: {nodes: 50..10, values: 0..9}, p: {}", .reversedRange("50..10", low: "50", high: "10")),
    (
      "root: {nodes: 0..9, values: -100..10^12}, p: {}",
      .invalid(value: "-100..10^12", expected: "within the 32 bits of an integer, -2^31..2^31-1")
    ),
    (
      "root: {nodes: 0..50, values: 1..3, distinct: true}, p: {}",
      .invalid(value: "1..3", expected: "at least 50 different values, or the length at most 3")
    ),
    (
      "root: {nodes: 0..9, values: 0..9}, p: {differs_from: q}",
      .invalid(value: "q", expected: "the name of an argument of the same type")
    ),
    (
      "root: {nodes: 0..9, values: 0..root.length}, p: {}",
      .invalid(value: "root.length", expected: "the length of an argument that has one")
    ),
  ])
  func `a tree and a node of it`(_ input: String, _ problem: ManifestError.Problem) {
    let parameters = "[{name: root, type: TreeNode}, {name: p, type: TreeNode, node_of: root}]"
    #expect(mistake("{function: f, parameters: \(parameters), returns: integer}", input) == problem)
  }

  @Test(arguments: [
    ("after: {top: push}", "top", "a method: push, pop"), ("after: {pop: add}", "add", "a method: push, pop"),
    ("balance: {push: one}", "one", "a whole number from -1000 to 1000"),
    ("balance: {add: 1}", "1", "a method: push, pop"),
    ("balance: {constructor: items}", "items", "a number, or an argument that is one"),
    ("ascending: {push: time}", "time", "an argument of push: value"),
  ])
  func `the order of a class's calls`(_ order: String, _ value: String, _ expected: String) {
    let methods =
      "{push: {parameters: [{name: value, type: integer}], returns: void}, pop: {parameters: [], returns: void}}"
    let input = "constructor: {}, calls: 1..9, methods: {push: {value: 0..9}, pop: {}}, \(order)"
    let expected = ManifestError.Problem.invalid(value: order.contains("add: 1") ? "add" : value, expected: expected)
    #expect(mistake("{class: Stack, constructor: [], methods: \(methods)}", input) == expected)
  }

  @Test(arguments: [
    ("t: {shuffle_of: u}", "u", "the name of an argument of type string: s"),
    ("t: {shuffle_of: t}", "t", "the name of an argument of type string: s"),
    ("t: {shuffle_of: s, copy_of: s}", "shuffle_of", "the only one of the keys that say where the elements come from"),
    ("t: {copy_of: s, changes: some}", "some", "a whole number from 0"),
    ("t: {runs: 0}", "0", "a whole number from 1"),
    ("t: {palindrome: often}", "often", "true or false"),
    ("t: {repeat: \"\"}", "", "at least one element"),
    ("s: {copy_of: t}, t: {copy_of: s}", "s, t", "arguments that do not depend on each other in a circle"),
    ("t: {length: s.size}", "s.size", "a range such as 2..10^4"),
  ])
  func `what a case says in place of a description`(_ with: String, _ value: String, _ expected: String) throws {
    let error = #expect(throws: ManifestError.self) {
      try DescribedProblem("valid-anagram").narrowed(by: "{\(with)}")
    }
    #expect(error?.problem == .invalid(value: value, expected: expected))
  }

  @Test func `booleans need no description`() throws {
    let parameters = "[{name: grid, type: \"boolean[][]\"}]"
    let signature = "{function: f, parameters: \(parameters), returns: integer}"
    #expect(mistake(signature, "grid: {length: 1..9, elements: {length: 1..9}}") == nil)
  }

  @Test func `a mistake has the line of the word that is wrong`() throws {
    let text = """
      nums: {length: 1..9, elements: 0..9}
      k:
        range: 0..numbs.length
      """
    let error = #expect(throws: ManifestError.self) {
      try InputDescription(
        Signature(ManifestNode(text: Self.numsAndK, file: "p")),
        InputNodes(ManifestNode(text: text, file: "problem.yaml")))
    }
    #expect(error?.location == ManifestLocation(file: "problem.yaml", line: 3))
  }

  private static let numsAndK =
    "{function: f, parameters: [{name: nums, type: \"integer[]\"}, {name: k, type: integer}], returns: integer}"

  private func mistake(_ signature: String, _ input: String) -> ManifestError.Problem? {
    do {
      _ = try InputDescription(
        Signature(ManifestNode(text: signature, file: "p")), InputNodes(ManifestNode(text: "{\(input)}", file: "p")))
      return nil
    } catch {
      return (error as? ManifestError)?.problem
    }
  }
}

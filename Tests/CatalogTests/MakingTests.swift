import Inputs
import JudgeModel
import Manifest
import Testing

@testable import Catalog

/// The keys of a generated case's `with:`.
struct MakingTests {
  @Test(arguments: [
    ("valid-anagram", "{t: {shuffle_of: s}}"), ("valid-anagram", "{t: {copy_of: s, changes: 1}}"),
    ("valid-anagram", "{s: {shuffle_of: t, changes: 2}}"), ("valid-anagram", "{s: {repeat: ab, suffix: zz}}"),
    ("valid-anagram", "{s: {runs: 3, prefix: aaa}, t: {palindrome: true}}"),
    ("valid-anagram", "{t: {substring_of: s, length: 1..3}}"),
    ("minimum-window-substring", "{t: {subsequence_of: s, length: 1..5}}"),
    ("design-add-and-search-words-data-structure", "{methods: {addWord: {word: {prefix: aaaa, length: 9}}}}"),
    ("linked-list-cycle", "{head: {repeat: [1, 2], length: 7}, pos: 3}"),
    ("binary-tree-level-order-traversal", "{root: {depth: 1..4, changes: 1}}"),
    ("course-schedule-ii", "{prerequisites: {acyclic: true}}"),
    ("course-schedule-ii", "{numCourses: 5, prerequisites: {tree: true}}"),
    ("graph-valid-tree", "{edges: {tree: true}}"), ("clone-graph", "{node: {nodes: 5, edges: 0..6}}"),
    ("intersection-of-two-linked-lists", "{headA: {length: 5}, skipA: 5}"),
    ("koko-eating-bananas", "{h: {range: piles.length}}"),
    ("merge-k-sorted-lists", "{lists: {total: 0..10, elements: {elements: 0..3}}}"),
    ("rotate-image", "{matrix: {elements: {elements: 0..1}}}"),
    ("min-stack", "{weights: {push: 1, pop: 3}}"),
  ])
  func `the result is what the problem allows, in every shape`(_ problem: String, _ with: String) throws {
    let problem = try DescribedProblem(problem)
    for shape in Shape.allCases {
      for seed in 0..<10 {
        try problem.check(CaseGenerator(seed: UInt64(seed), shape: shape, size: seed + 5), with: with)
      }
    }
  }

  @Test(arguments: 0..<20)
  func `a shuffled string has the same letters`(_ seed: Int) throws {
    let strings = try made("valid-anagram", "{t: {shuffle_of: s}}", seed, size: 30)
    #expect(strings[0].sorted() == strings[1].sorted())
    #expect(strings[0] != strings[1])
  }

  @Test(arguments: 0..<20)
  func `a changed copy differs in so many places`(_ seed: Int) throws {
    let strings = try made("valid-anagram", "{t: {copy_of: s, changes: 2}}", seed, size: 30)
    #expect(zip(strings[0], strings[1]).count { $0 != $1 } == 2)
  }

  @Test func `an argument may come from one that stands after it`() throws {
    let strings = try made("valid-anagram", "{s: {copy_of: t}}", 1, size: 30)
    #expect(strings[0] == strings[1])
  }

  @Test(arguments: 0..<20)
  func `a subsequence keeps the order, a substring also the neighbours`(_ seed: Int) throws {
    let some = try made("minimum-window-substring", "{t: {subsequence_of: s, length: 6}}", seed, size: 30)
    var rest = some[0][...]
    for letter in some[1] {
      let place = try #require(rest.firstIndex(of: letter))
      rest = rest[rest.index(after: place)...]
    }
    let neighbours = try made("minimum-window-substring", "{t: {substring_of: s, length: 6}}", seed, size: 30)
    #expect(neighbours[0].contains(neighbours[1]))
    #expect(some[1].count == 6 && neighbours[1].count == 6)
  }

  @Test(arguments: [
    ("{s: {repeat: abc}}", "abcabcabca"), ("{s: {repeat: a, prefix: xy, suffix: z}}", "xyaaaaaaaz"),
  ])
  func `a string is repeated, with a beginning and an end`(_ with: String, _ text: String) throws {
    #expect(try made("valid-anagram", with, 1, size: 10)[0] == text)
  }

  @Test func `runs are of one value each, a palindrome reads the same backwards`() throws {
    let runs = Array(try made("valid-anagram", "{s: {runs: 3}}", 1, size: 10)[0])
    #expect(runs.count == 10)
    for index in runs.indices { #expect(runs[index] == runs[index / 3 * 3]) }
    let palindrome = try made("valid-anagram", "{s: {palindrome: true}}", 1, size: 11)[0]
    #expect(palindrome == String(palindrome.reversed()))
  }

  @Test func `an interleaving has the elements of both`() throws {
    let parameters = ["s1", "s2", "s3"].map { "{name: \($0), type: string}" }.joined(separator: ", ")
    let signature = try Signature(
      ManifestNode(text: "{function: f, parameters: [\(parameters)], returns: boolean}", file: "p"))
    let input = try ManifestNode(
      text: "{s1: {length: 5, alphabet: a-e}, s2: {length: 7, alphabet: v-z}, s3: {length: 0..200, alphabet: a-z}}",
      file: "p")
    let with = try ManifestNode(text: "{s3: {interleaving_of: [s1, s2]}}", file: "p")
    let description = try InputDescription(signature, InputNodes(input, overriding: with))
    let made = try CaseGenerator(seed: 1, shape: .random, size: nil).input(for: description)
    let lines = signature.text(of: made).split(separator: "\n").map { $0.filter { $0 != "\"" } }
    #expect(lines[2].filter { $0 < "f" } == lines[0])
    #expect(lines[2].filter { $0 > "u" } == lines[1])
  }

  @Test func `a subtree is one of the other tree`() throws {
    let signature = try Signature(
      ManifestNode(
        text:
          "{function: f, parameters: [{name: root, type: TreeNode}, {name: sub, type: TreeNode}], returns: boolean}",
        file: "p"))
    let input = try ManifestNode(
      text: "{root: {nodes: 1..9, values: 0..99}, sub: {nodes: 1..9, values: 0..99}}", file: "p")
    let with = try ManifestNode(text: "{root: \"[1,2,3,4,5,null,6]\", sub: {subtree_of: root, nodes: 3}}", file: "p")
    let description = try InputDescription(signature, InputNodes(input, overriding: with))
    let made = try CaseGenerator(seed: 1, shape: .random, size: nil).input(for: description)
    #expect(signature.text(of: made) == "[1,2,3,4,5,null,6]\n[2,4,5]")
  }

  /// A generator that makes other inputs makes recorded answers worthless: then its version changes.
  @Test func `what is generated for real problems never changes`() throws {
    #expect(CaseGenerator.version == 1)
    var texts: [String] = []
    for name in DescribedProblems.names {
      let problem = try DescribedProblem(name)
      for shape in Shape.allCases {
        let generator = CaseGenerator(seed: 7, shape: shape, size: 9)
        texts.append(problem.signature.text(of: try generator.input(for: problem.input)))
      }
    }
    #expect(Digest(of: texts.joined(separator: "\n\n")).rawValue.prefix(16) == "2537ebe45ed4271a")
  }

  private func made(_ problem: String, _ with: String, _ seed: Int, size: Int) throws -> [String] {
    let problem = try DescribedProblem(problem)
    let made = try CaseGenerator(seed: UInt64(seed), shape: .random, size: size).input(for: problem.narrowed(by: with))
    return problem.signature.text(of: made).split(separator: "\n").map { $0.filter { $0 != "\"" } }
  }
}

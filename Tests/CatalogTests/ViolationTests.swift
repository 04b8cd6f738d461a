import Inputs
import JudgeModel
import Manifest
import Testing

@testable import Catalog

/// What a case breaks, in the words that its author reads.
struct ViolationTests {
  static let nums = "nums: integer[]"

  @Test(arguments: [
    (
      "nums: integer[], k: integer", "nums: {length: 1..9, elements: 0..9}, k: 1..nums.length", "[1,2]\n3",
      "k is 3, must be 1…2 (1..nums.length)"
    ),
    ("k: integer, n: integer", "k: 0..n-1, n: 1..9", "2\n2", "k is 2, must be 0…1 (0..n-1)"),
    ("k: integer, n: integer", "k: 0..2*n+1, n: 1..9", "6\n2", "k is 6, must be 0…5 (0..2*n+1)"),
    (
      "k: integer, n: integer, m: integer", "k: \"1..min(n,m)\", n: 1..9, m: 1..9", "3\n2\n5",
      "k is 3, must be 1…2 (1..min(n,m))"
    ),
    (
      "s: string, k: integer", "s: {length: 0..9, alphabet: a-z}, k: 1..s.length", "\"\"\n1",
      "k is 1, must be 1…0 (1..s.length)"
    ),
    (
      nums, "nums: {length: 2..9, elements: 1..nums.length-1}", "[1,3,1]",
      "nums[1] is 3, must be 1…2 (1..nums.length-1)"
    ),
    (
      "a: integer[], b: integer[]", "a: {length: 0..9, elements: 0..9}, b: {length: a.length, elements: 0..9}",
      "[1,2]\n[1]", "b.length is 1, must be 2 (a.length)"
    ),
    ("k: integer", "k: {one_of: [-1, 0, 2^31-1]}", "1", "k is 1, must be one of -1, 0, 2147483647"),
    ("s: string", "s: {one_of: [a, bc]}", "\"b\"", "s is \"b\", must be one of \"a\", \"bc\""),
    ("k: integer", "k: {range: 0..9, multiple_of: 2}", "3", "k is 3, must be a multiple of 2"),
    ("p: integer[]", "p: {items: [0..9, 5]}", "[3,4]", "p[1] is 4, must be 5"),
    ("p: integer[]", "p: {items: [0..9, 5]}", "[3]", "p.length is 1, must be 2"),
    (
      "m: integer[][]", "m: {length: 1..9, square: true, elements: {length: 1..9, elements: 0..9}}", "[[1,2],[3]]",
      "m[1].length is 1, must be 2 as there are rows"
    ),
    (nums, "nums: {length: 1..9, elements: 0..9, sorted: rotated}", "[3,1,2]", nil),
    (
      nums, "nums: {length: 1..9, elements: 0..9, sorted: rotated}", "[2,1,3]",
      "nums[2] is 3, must be in ascending order but for one rotation"
    ),
    (
      nums, "nums: {length: 1..9, elements: 0..9, sorted: rotated}", "[3,1,3,2]",
      "nums[3] is 2, must be in ascending order but for one rotation"
    ),
    (
      "m: integer[][]", "m: {length: 1..9, rows_in_order: true, elements: {length: 2, elements: 0..9}}",
      "[[1,2],[2,3]]", "m[1][0] is 2, must be more than 2, the end of the row before"
    ),
    (
      "m: integer[][]", "m: {length: 1..9, rows_in_order: true, elements: {length: 2, elements: 0..9}}",
      "[[2,1]]", "m[0][1] is 1, must be in ascending order"
    ),
    (
      "m: integer[][]", "m: {length: 1..9, distinct_cells: true, elements: {length: 2, elements: 0..9}}",
      "[[1,2],[3,1]]", "m is 1 twice, must be without equal cells"
    ),
    (
      "m: integer[][]", "m: {length: 1..9, disjoint: true, elements: {length: 2, elements: 0..9}}",
      "[[4,5],[1,4]]", "m is with [1,4] and [4,5], must be without a point in common"
    ),
    (
      "m: integer[][]", "m: {length: 1..9, sorted: true, elements: {length: 2, elements: 0..9}}",
      "[[4,5],[4,4]]", "m[1] is [4,4], must be in ascending order"
    ),
    (nums, "nums: {length: 1..9, elements: 0..9, sum: 0..5}", "[3,3]", "the sum of nums is 6, must be 0…5"),
    (
      "words: string[]", "words: {length: 1..9, total: 0..3, elements: {length: 1..9, alphabet: a-z}}",
      "[\"ab\",\"cd\"]", "the total length of words is 4, must be 0…3"
    ),
    (
      nums, "nums: {length: 1..9, elements: -9..9, products: -20..20}", "[9,0,5,-5]",
      "a product of neighbours up to nums[3] is -25, must be -20…20"
    ),
    (
      nums, "nums: {length: 1..9, elements: -9..9, products_but_one: -20..20}", "[5,0,5]",
      "the product of nums without nums[1] is 25, must be -20…20"
    ),
    (
      nums, "nums: {length: 1..9, elements: -9..9, products_but_one: -20..20}", "[5,5]",
      "the product of the beginning of nums is 25, must be -20…20"
    ),
    (nums, "nums: {length: 1..9, elements: 0..9, leading_zero: false}", "[0]", nil),
    (nums, "nums: {length: 1..9, elements: 0..9, leading_zero: false}", "[0,1]", "nums[0] is 0, must be another digit"),
    (
      "s: string", "s: {length: 1..9, alphabet: 0-9, leading_zero: false}", "\"01\"", "s[0] is 0, must be another digit"
    ),
    (
      "l: ListNode", "l: {length: 1..9, elements: 0..9, trailing_zero: false}", "[1,0]",
      "l[1] is 0, must be another digit"
    ),
    (
      "s: string", "s: {length: 1..9, alphabet: a-z., at_most: {\".\": 1}}", "\"a..\"",
      "s is with \".\" 2 times, must be at most 1"
    ),
    (
      "s: string", "s: {length: 1..9, alphabet: a-z*, follows: {\"*\": a-z}}", "\"a**\"",
      "s[2] is \"*\", must be directly after one of the characters abcdefghijklmnopqrstuvwxyz"
    ),
    (
      nums, "nums: {length: 1..9, elements: 0..9, repeats: one}", "[1,1,2,2]",
      "nums is with 2 values that occur more than once, must be with exactly one"
    ),
    (
      nums, "nums: {length: 1..9, elements: 0..9, repeats: all_but_one}", "[1,1,2,2]",
      "nums is with 0 values that occur once, must be with exactly one, and the others twice"
    ),
    (
      nums, "nums: {length: 1..9, elements: 0..9, reaches_end: true}", "[1,0,2]",
      "the farthest jump in nums is to position 1, must be to the last, 2"
    ),
  ])
  func `a value or an array`(_ parameters: String, _ input: String, _ text: String, _ words: String?) throws {
    #expect(try violation(parameters, input, text) == words)
  }

  @Test(arguments: [
    (
      "k: {range: 1..9, most_frequent_in: nums}", "[1,1,2,3]\n2",
      "k is 2, must be a number of clearly most frequent values of nums"
    ),
    (
      "k: {range: 1..9, most_frequent_in: nums}", "[1,1,2,3]\n4",
      "k is 4, must be a number of clearly most frequent values of nums"
    ),
    ("k: {range: 1..9, most_frequent_in: nums}", "[1,1,2,3]\n1", nil),
    ("k: {range: 1..9, most_frequent_in: nums}", "[1,1,2,3]\n3", nil),
    ("k: {range: 2..9, most_frequent_in: nums}", "[1,1,2,3]\n1", "k is 1, must be 2…9"),
  ])
  func `a number that leads`(_ k: String, _ text: String, _ words: String?) throws {
    #expect(try violation("nums: integer[], k: integer", "nums: {length: 1..9, elements: 0..9}, \(k)", text) == words)
  }

  @Test(arguments: [
    (
      "points: integer[][], k: integer",
      "points: {length: 1..9, elements: {length: 2, elements: -9..9}}, k: {range: 1..9, closest_in: points}",
      "[[1,0],[0,-1],[2,2]]\n1", "k is 1, must be a number of clearly closest points of points"
    ),
    (
      "a: integer, b: integer", "a: 0..9, b: {range: 0..9, differs_from: a}", "4\n4",
      "b is 4, must be another value than a"
    ),
    (
      "a: integer[], b: integer[]",
      "a: {length: 0..9, elements: 0..9}, b: {length: 0..9, elements: 0..9, length_with: {a: 1..9}}",
      "[]\n[]", "b.length + a.length is 0, must be 1…9"
    ),
    (
      "pre: integer[], in: integer[]", "pre: {length: 1..9, elements: 0..9, distinct: true}, in: {inorder_of: pre}",
      "[1,2,3]\n[3,1,2]", "in is not the inorder of any tree with that pre, must be that of one"
    ),
    (
      "pre: integer[], in: integer[]", "pre: {length: 1..9, elements: 0..9, distinct: true}, in: {inorder_of: pre}",
      "[1,2,3]\n[2,1,3]", nil
    ),
    (
      "a: ListNode, b: ListNode, skip(shared_with: b)",
      "a: {length: 0..9, elements: 0..9}, b: {length: 0..9, elements: 0..9}, skip: 0..a.length",
      "[1,2,3]\n[4,3]\n1",
      "b is without the last 2 values of a at its end, must be ending with them, since the lists share those nodes"
    ),
    (
      "a: ListNode, b: ListNode, skip(shared_with: b)",
      "a: {length: 0..9, elements: 0..9}, b: {length: 0..9, elements: 0..9}, skip: 0..a.length",
      "[1,2,3]\n[4,3]\n2", nil
    ),
    (
      "head: ListNode, pos: integer(cycle_of: head)", "head: {length: 0..9, elements: 0..9}, pos: -1..head.length-1",
      "[1,2]\n2", "pos is 2, must be -1…1 (-1..head.length-1)"
    ),
    (
      "root: TreeNode, p: TreeNode(node_of: root)", "root: {nodes: 0..9, values: 0..9}, p: {}", "[1,2,2]\n2",
      "p is 2, the value of 2 nodes of root, must be that of exactly one"
    ),
    ("root: TreeNode, p: TreeNode(node_of: root)", "root: {nodes: 0..9, values: 0..9}, p: {}", "[1,2,2]\n1", nil),
  ])
  func `a relation`(_ parameters: String, _ input: String, _ text: String, _ words: String?) throws {
    #expect(try violation(parameters, input, text) == words)
  }

  @Test(arguments: [
    ("root: TreeNode", "root: {nodes: 1..2, values: 0..9}", "[1,2,3]", "root.nodes is 3, must be 1…2"),
    ("root: TreeNode", "root: {nodes: 0..9, values: 0..9}", "[1,null,10]", "root[2] is 10, must be 0…9"),
    (
      "root: TreeNode", "root: {nodes: 0..9, values: 0..9, distinct: true}", "[1,null,1]",
      "root is 1 twice, must be without duplicates"
    ),
    (
      "root: TreeNode", "root: {nodes: 0..9, values: 0..9, search_tree: true}", "[5,3,8,null,6]",
      "root is 6 left of 5, must be a search tree, ascending from left to right"
    ),
    (
      "root: TreeNode", "root: {nodes: 0..9, values: 0..9, depth: 0..2}", "[1,2,null,3]",
      "the depth of root is 3, must be 0…2"
    ),
    (
      "root: Node:next", "root: {nodes: 0..9, values: 0..9, perfect: true}", "[1,2]",
      "root is 2 nodes on 2 levels, must be full on every level"
    ),
    ("root: Node:next", "root: {nodes: 0..9, values: 0..9, perfect: true}", "[]", nil),
    (
      "root: Node:nary", "root: {nodes: 0..9, values: 0..9, depth: 0..2}", "[1,null,2,3,null,4]",
      "the depth of root is 3, must be 0…2"
    ),
    ("root: Node:nary", "root: {nodes: 0..2, values: 0..9}", "[1,null,2,3]", "root.nodes is 3, must be 0…2"),
    (
      "node: Node:graph", "node: {nodes: 0..9, connected: true}", "[[2],[1],[]]",
      "node is a graph of 2 parts, must be connected"
    ),
    (
      "node: Node:graph", "node: {nodes: 0..9}", "[[2],[]]",
      "node[0] is with the neighbour 2, must be without it, or 1 its neighbour too"
    ),
    (
      "node: Node:graph", "node: {nodes: 0..9}", "[[2,2],[1]]",
      "node[0] is with a neighbour twice, must be without repeated neighbours"
    ),
    ("node: Node:graph", "node: {nodes: 0..9}", "[[1]]", "node[0] is [1,1], must be between different nodes"),
    (
      "node: Node:graph", "node: {nodes: 0..9, edges: 0..1}", "[[2,3],[1],[1]]",
      "the number of edges of node is 2, must be 0…1"
    ),
    ("head: Node:random", "head: {length: 0..9, elements: 0..9}", "[[1,null],[12,0]]", "head[1] is 12, must be 0…9"),
    (
      "lists: ListNode[]", "lists: {length: 0..9, total: 0..2, elements: {length: 0..9, elements: 0..9}}",
      "[[1,2],[3]]", "the total length of lists is 3, must be 0…2"
    ),
    (
      "lists: ListNode[]", "lists: {length: 0..9, elements: {length: 0..9, elements: 0..9, sorted: true}}",
      "[[],[2,1]]", "lists[1][1] is 1, must be in ascending order"
    ),
  ])
  func `linked nodes`(_ parameters: String, _ input: String, _ text: String, _ words: String?) throws {
    #expect(try violation(parameters, input, text) == words)
  }

  @Test(arguments: [
    ("edges: 0..1", "[[0,1],[1,2]]", "e.length is 2, must be 0…1"),
    ("edges: 0..9", "[[0,1,2]]", "e[0].length is 3, must be 2"),
    ("edges: 0..9, weights: 1..5", "[[0,1]]", "e[0].length is 2, must be 3"),
    ("edges: 0..9, weights: 1..5", "[[0,1,6]]", "e[0][2] is 6, must be 1…5"),
    ("edges: 0..9", "[[0,3]]", "e[0][1] is 3, must be 0…2 (3 nodes)"),
    ("edges: 0..9, first: 1", "[[0,3]]", "e[0][0] is 0, must be 1…3 (3 nodes)"),
    ("edges: 0..9", "[[1,1]]", "e[0] is [1,1], must be between different nodes"),
    ("edges: 0..9, loops: true", "[[1,1]]", nil),
    ("edges: 0..9", "[[0,1],[1,0]]", "e[1] is [1,0], must be another edge than those before"),
    ("edges: 0..9, directed: true", "[[0,1],[1,0]]", nil),
    ("edges: 0..9, directed: true", "[[0,1],[0,1]]", "e[1] is [0,1], must be another edge than those before"),
    ("edges: 0..9, sorted: true", "[[1,0]]", "e[0] is [1,0], must be the smaller node first"),
    ("edges: 0..9, connected: true", "[[0,1]]", "e is a graph of 2 parts, must be connected"),
    (
      "edges: 0..9, tree: true", "[[0,1],[1,2],[2,0]]",
      "e is 3 edges of 3 nodes, must be a tree, one edge less than nodes"
    ),
    (
      "edges: 0..9, directed: true, acyclic: true", "[[0,1],[1,2],[2,0]]",
      "e is a graph with a cycle, must be without one"
    ),
    ("edges: 0..9, directed: true, acyclic: true", "[[0,1],[1,2],[0,2]]", nil),
  ])
  func `a list of edges`(_ keys: String, _ text: String, _ words: String?) throws {
    #expect(try violation("e: integer[][], n: integer", "e: {nodes: n, \(keys)}, n: 1..9", text + "\n3") == words)
  }

  @Test(arguments: [
    (
      "find-median-from-data-stream", "[\"MedianFinder\",\"findMedian\"]\n[[],[]]",
      "call 1 is findMedian, must be after a call of addNum"
    ),
    (
      "min-stack", "[\"MinStack\",\"push\",\"pop\",\"top\"]\n[[],[1],[],[]]",
      "call 3 is top at a balance of 0, must be at one of at least 1"
    ),
    (
      "binary-search-tree-iterator", "[\"BSTIterator\",\"next\",\"next\"]\n[[[5]],[],[]]",
      "call 2 is next at a balance of 0, must be at one of at least 1"
    ),
    (
      "time-based-key-value-store", "[\"TimeMap\",\"set\",\"set\"]\n[[],[\"a\",\"b\",5],[\"a\",\"b\",5]]",
      "call 2, set(timestamp) is 5, must be more than 5, as in the call before"
    ),
    (
      "design-twitter", "[\"Twitter\",\"postTweet\",\"postTweet\"]\n[[],[1,5],[2,5]]",
      "call 2, postTweet(tweetId) is 5, must be another value than in earlier calls"
    ),
    (
      "design-twitter", "[\"Twitter\",\"follow\"]\n[[],[1,1]]",
      "call 1, follow(followeeId) is 1, must be another value than followerId"
    ),
    (
      "kth-largest-element-in-a-stream", "[\"KthLargest\",\"add\"]\n[[3,[1]],[1]]",
      "k is 3, must be 1…2 (1..nums.length+1)"
    ),
  ])
  func `calls of a class`(_ problem: String, _ text: String, _ words: String) throws {
    let problem = try DescribedProblem(problem)
    #expect(violation(of: try problem.signature.input(text), problem.input) == words)
  }

  /// - Parameter parameters: each as `name: type` or `name: type(role: other)`.
  private func violation(_ parameters: String, _ input: String, _ text: String) throws -> String? {
    let parameters = parameters.split(separator: ", ").map { parameter in
      let parts = parameter.split(whereSeparator: { "()".contains($0) })
      let named = parts[0].firstRange(of: ": ").map {
        "name: \(parts[0][..<$0.lowerBound]), type: \"\(parts[0][$0.upperBound...])\""
      }
      return "{\((["\(named ?? "name: \(parts[0])")"] + parts.dropFirst().map(String.init)).joined(separator: ", "))}"
    }
    let signature = try Signature(
      ManifestNode(
        text: "{function: f, parameters: [\(parameters.joined(separator: ", "))], returns: integer}", file: "p"))
    let description = try InputDescription(signature, InputNodes(ManifestNode(text: "{\(input)}", file: "p")))
    return violation(of: try signature.input(text), description)
  }

  private func violation(of input: CaseInput, _ description: InputDescription) -> String? {
    do {
      try description.validate(input)
      return nil
    } catch {
      return "\(error.subject) is \(error.found), must be \(error.expected)"
    }
  }
}

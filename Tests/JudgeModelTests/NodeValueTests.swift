import Testing

@testable import JudgeModel

/// Linked nodes in LeetCode's forms.
struct NodeValueTests {
  @Test(arguments: [
    ("[]", ValueType.linkedList), ("[3,2,1]", .linkedList), ("[]", .tree), ("[1,null,2,3]", .tree),
    ("[[2],[1]]", .node(.graph)), ("[[]]", .node(.graph)), ("[]", .node(.random)),
    ("[[7,null],[13,0]]", .node(.random)),
    ("[]", .node(.nary)), ("[1]", .node(.nary)), ("[1,null,3,2,4,null,5,6]", .node(.nary)),
    ("[1,#,2,3,#]", .node(.next)),
    ("[[1],[],[2,3]]", .array(.linkedList)),
  ])
  func `nodes are written as they are read`(_ text: String, _ type: ValueType) throws {
    let value = try Value(text, as: type)
    #expect(value.text == text)
    #expect(value.canonical(as: type) == value)
  }

  @Test(arguments: [
    ("[1,null,2,null,null]", ValueType.tree, "[1,null,2]"), ("[null]", .tree, "[]"),
    ("[[4,2],[1],[],[1]]", .node(.graph), "[[2,4],[1],[],[1]]"), ("[1,null,2,null,null]", .node(.nary), "[1,null,2]"),
    ("[[1,null],[null]]", .array(.tree), "[[1],[]]"),
  ])
  func `what means the same has one form`(_ text: String, _ type: ValueType, _ canonical: String) throws {
    #expect(try Value(text, as: type).canonical(as: type).text == canonical)
  }

  @Test(arguments: [
    ("[1,null,null,4]", ValueType.tree, 15, "']', since no node is left whose child this could be"),
    ("[1,2.5]", .tree, 4, "an integer of 32 bits"),
    ("[[2],[3]]", .node(.graph), 10, "neighbours from 1 to 2, not 3,"),
    ("[[1,1]]", .node(.random), 8, "indices from 0 to 0, not 1,"),
    ("[[1]]", .node(.random), 4, "',' and an index or null"),
    ("[[1,null,2]]", .node(.random), 9, "']'"),
    ("[null]", .node(.nary), 6, "the root's value"),
    ("[1,2]", .node(.nary), 5, "null after the root"),
    ("[1,null,null,2]", .node(.nary), 15, "']', since no node is left whose children these could be"),
  ])
  func `links that lead nowhere are refused`(
    _ text: String, _ type: ValueType, _ column: Int, _ expected: String
  ) throws {
    let error = #expect(throws: ValueTextError.self) { try Value(text, as: type) }
    #expect(error?.expected == expected)
    #expect(error?.column == column)
  }

  @Test func `a node of another argument is given by its value, and so is one that is returned`() throws {
    let root = Parameter(name: "root", type: .tree)
    let signature = Signature.function(
      Function(
        name: "f", parameters: [root, Parameter(name: "p", type: .tree, role: .node(of: "root"))],
        returns: .node(of: root)))
    let input = try signature.input("[2,1]\n1")
    #expect(input == .arguments([.array([.integer(2), .integer(1)]), .integer(1)]))
    #expect(try signature.answer("2", to: input) == .integer(2))
    #expect(try signature.answer("null", to: input) == .null)
  }

  @Test func `a codec's case is one value, and so is its answer`() throws {
    let signature = Signature.codec(
      Codec(name: "Codec", encode: "e", decode: "d", parameter: Parameter(name: "root", type: .tree)))
    let input = try signature.input("[1,null,2]")
    #expect(signature.text(of: input) == "[1,null,2]")
    #expect(try signature.answer("[1,null,2,null]", to: input).text == "[1,null,2]")
  }

  @Test func `where any answer will do, they are a list`() throws {
    let signature = Signature.function(Function(name: "f", parameters: [], returns: .value(.string)))
    #expect(try signature.answer("[\"a\",\"b\"]", to: .arguments([]), .any) == .array([.string("a"), .string("b")]))
  }
}

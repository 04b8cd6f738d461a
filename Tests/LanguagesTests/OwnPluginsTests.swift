import Foundation
import JudgeModel
import SystemPackage
import Testing

@testable import Languages

/// The driver and the stub of each plugin in this repository, for the same three signatures.
struct OwnPluginsTests {
  static let function = Signature.function(
    Function(
      name: "twoSum",
      parameters: [
        Parameter(name: "nums", type: .array(.integer)), Parameter(name: "target", type: .integer),
      ], returns: .value(.array(.integer))))

  static let nested = Signature.function(
    Function(
      name: "f", parameters: [Parameter(name: "a", type: .list(.list(.array(.double))))],
      returns: .value(.list(.array(.boolean)))))

  static let design = Signature.design(
    DesignClass(
      name: "LRUCache", constructor: [Parameter(name: "capacity", type: .integer)],
      methods: [
        Function(name: "get", parameters: [Parameter(name: "key", type: .integer)], returns: .value(.integer)),
        Function(name: "clear", parameters: [], returns: .value(.void)),
      ]))

  /// A list with a cycle, of which a node is returned.
  static let nodes = Signature.function(
    Function(
      name: "detectCycle",
      parameters: [
        Parameter(name: "head", type: .linkedList), Parameter(name: "pos", type: .integer, role: .cycle(of: "head")),
      ], returns: .node(of: Parameter(name: "head", type: .linkedList))))

  static let copy = Signature.function(
    Function(
      name: "cloneGraph", parameters: [Parameter(name: "node", type: .node(.graph))], returns: .copy(.node(.graph))))

  static let inPlace = Signature.function(
    Function(
      name: "removeElement",
      parameters: [Parameter(name: "nums", type: .array(.integer)), Parameter(name: "val", type: .integer)],
      returns: .prefix(of: Parameter(name: "nums", type: .array(.integer)))))

  static let codec = Signature.codec(
    Codec(name: "Codec", encode: "serialize", decode: "deserialize", parameter: Parameter(name: "root", type: .tree)))

  @Test(
    arguments: ["cpp", "python", "swift"], ["function", "nested", "design", "nodes", "copy", "inPlace", "codec"])
  func `drivers and stubs are as recorded`(id: String, name: String) throws {
    let signatures = [
      "function": Self.function, "nested": Self.nested, "design": Self.design, "nodes": Self.nodes,
      "copy": Self.copy, "inPlace": Self.inPlace, "codec": Self.codec,
    ]
    let signature = try #require(signatures[name])
    let language = try LanguageRegistry(folders: [ownPlugins])[LanguageID(rawValue: id)]
    let text = try language.driver(for: signature) + "\n----- stub -----\n" + language.stub(for: signature)
    try expect(text, equalsSnapshot: "\(id)-\(name)")
  }

  @Test(arguments: ["cpp", "python", "swift"])
  func `a stub says of each class that it is there, with a blank line before the next`(id: String) throws {
    let language = try LanguageRegistry(folders: [ownPlugins])[LanguageID(rawValue: id)]
    let parameters = [Parameter(name: "head", type: .linkedList), Parameter(name: "root", type: .tree)]
    let stub = try language.stub(
      for: .function(Function(name: "f", parameters: parameters, returns: .value(.boolean))))
    #expect(stub.contains(/^(\/\*\*\n \*|#) (ListNode|TreeNode) is there already:\n/))
    #expect(stub.contains(/[^\n]\n\n(\/\*\*\n \*|#) (ListNode|TreeNode) is there already:\n/))
  }

  @Test(arguments: ["cpp", "python", "swift"])
  func `every type of the judge can be read and written`(id: String) throws {
    let scalars: [ValueType] = [.integer, .long, .double, .boolean, .character, .string]
    let types = ValueType.nodes + scalars + scalars.map { .array($0) } + scalars.map { .list(.array($0)) }
    let parameters = types.enumerated().map { Parameter(name: "p\($0.offset)", type: $0.element) }
    let language = try LanguageRegistry(folders: [ownPlugins])[LanguageID(rawValue: id)]
    for returns in types + [.void] {
      _ = try language.driver(for: .function(Function(name: "f", parameters: parameters, returns: .value(returns))))
    }
  }

  /// In Python the source's own definition replaces the driver's.
  @Test(arguments: [("cpp", "struct ListNode {"), ("swift", "class ListNode")])
  func `a class that the source declares is not defined again`(id: String, beginning: String) throws {
    let language = try LanguageRegistry(folders: [ownPlugins])[LanguageID(rawValue: id)]
    let definition = {
      try language.driver(for: Self.nodes, source: $0).components(separatedBy: beginning).count
    }
    #expect(try definition("class Solution: pass") == 2)
    #expect(try definition("class ListNode: pass") == 1)
  }

  @Test func `support is left out for a source that has its own`() throws {
    let language = try LanguageRegistry(folders: [ownPlugins])[LanguageID(rawValue: "swift")]
    let source = "extension ListNode: Hashable {}"
    #expect(try language.driver(for: Self.nodes).contains(source.dropLast(2)))
    #expect(try !language.driver(for: Self.nodes, source: source).contains(source.dropLast(2)))
  }
}

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

  @Test(arguments: ["python", "swift"], ["function", "nested", "design"])
  func `drivers and stubs are as recorded`(id: String, name: String) throws {
    let signature = try #require(["function": Self.function, "nested": Self.nested, "design": Self.design][name])
    let language = try LanguageRegistry(folders: [ownPlugins])[LanguageID(rawValue: id)]
    let text = try language.driver(for: signature) + "\n----- stub -----\n" + language.stub(for: signature)
    try expect(text, equalsSnapshot: "\(id)-\(name)")
  }

  @Test(arguments: ["python", "swift"])
  func `every type of the judge can be read and written`(id: String) throws {
    let scalars: [ValueType] = [.integer, .long, .double, .boolean, .character, .string]
    let types = scalars + scalars.map { .array($0) } + scalars.map { .list(.array($0)) }
    let parameters = types.enumerated().map { Parameter(name: "p\($0.offset)", type: $0.element) }
    let language = try LanguageRegistry(folders: [ownPlugins])[LanguageID(rawValue: id)]
    for returns in types + [.void] {
      _ = try language.driver(for: .function(Function(name: "f", parameters: parameters, returns: .value(returns))))
    }
  }
}

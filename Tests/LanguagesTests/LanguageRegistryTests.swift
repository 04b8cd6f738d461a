import JudgeModel
import SystemPackage
import Testing

@testable import Languages

struct LanguageRegistryTests {
  let folder: PluginFolder

  init() throws {
    folder = try PluginFolder()
    try folder.write("extensions: [b, bb]\n", to: "beta/language.yaml")
    try folder.write("extensions: [a]\n", to: "alpha/language.yaml")
    try folder.write("not a plugin", to: "notes/README.md")
  }

  @Test func `languages are in the order of their ids`() throws {
    #expect(try folder.registry().languages.map(\.id.rawValue) == ["alpha", "beta"])
  }

  @Test func `a file's extension tells its language`() throws {
    #expect(try folder.registry().language(ofFileNamed: "dir/x.y.bb").id.rawValue == "beta")
  }

  @Test func `an unknown extension names the known ones`() throws {
    #expect(throws: LanguageError.unknownExtension("rb", known: ["a", "b", "bb"])) {
      try folder.registry().language(ofFileNamed: "x.rb")
    }
  }

  @Test func `an extension of two languages is none's`() throws {
    try folder.write("extensions: [c, b]\n", to: "gamma/language.yaml")
    let ids = ["beta", "gamma"].map(LanguageID.init)
    #expect(throws: LanguageError.ambiguousExtension("b", ids)) { try folder.registry().language(ofFileNamed: "x.b") }
    #expect(try folder.registry().language(ofFileNamed: "x.c").id.rawValue == "gamma")
  }

  @Test func `an unknown language names the known ones`() throws {
    let error = LanguageError.unknownLanguage(
      LanguageID(rawValue: "ruby"), known: [LanguageID(rawValue: "alpha"), LanguageID(rawValue: "beta")])
    #expect(throws: error) { try folder.registry()[LanguageID(rawValue: "ruby")] }
  }

  @Test func `a later folder replaces a plugin, and a missing folder holds none`() throws {
    let other = try PluginFolder()
    try other.write("extensions: [z]\n", to: "alpha/language.yaml")
    let registry = LanguageRegistry(folders: [folder.path, "/no/such/folder", other.path])
    #expect(try registry.languages.map(\.extensions) == [["z"], ["b", "bb"]])
  }
}

import JudgeModel
import SystemPackage
import Testing

@testable import Languages

struct TemplateMistakeTests {
  let folder: PluginFolder

  static let identity = Signature.function(
    Function(name: "f", parameters: [Parameter(name: "x", type: .integer)], returns: .value(.integer)))

  init() throws {
    folder = try PluginFolder()
    try folder.write("extensions: [t]\ntypes: {integer: {name: Int, read: r, write: w}}\n", to: "toy/language.yaml")
  }

  @Test(arguments: [
    ("a\n{{#function}}\n{{nome}}\n{{/function}}\n", 3, "nome"),
    ("{{#function}}{{#parametres}}{{/parametres}}{{/function}}\n", 1, "parametres"),
    ("{{! a comment }}\n{{^odd}}x{{/odd}}\n", 2, "odd"),
  ])
  func `a name that no template knows has its line`(_ template: String, _ line: Int, _ name: String) throws {
    let known = CallDescription.names.sorted()
    #expect(try mistake(template) == .invalidTemplate(file, line: line, .unknownName(name, known: known)))
  }

  @Test(arguments: [
    ("{{#function}}\n{{/design}}\n", 2, TemplateMistake.wrongSectionEnd), ("a\n{{#function}}\n", 3, .openSection),
    ("a\n{{name", 2, .openTag),
  ])
  func `a template that is none has the line and the kind of its mistake`(
    _ template: String, _ line: Int, _ mistake: TemplateMistake
  ) throws {
    #expect(try self.mistake(template) == .invalidTemplate(file, line: line, mistake))
  }

  @Test func `a template that is missing has the system's own reason`() throws {
    let stub = folder.path.appending("toy/stub.mustache")
    #expect(throws: LanguageError.unreadable(stub, reason: "No such file or directory")) {
      try folder.registry().languages[0].stub(for: Self.identity)
    }
  }

  private var file: FilePath { folder.path.appending("toy/driver.mustache") }

  private func mistake(_ template: String) throws -> LanguageError {
    try folder.write(template, to: "toy/driver.mustache")
    return try #require(throws: LanguageError.self) {
      try folder.registry().languages[0].driver(for: Self.identity)
    }
  }
}

public import JudgeModel
import Mustache
import SystemPackage

extension Language {
  /// What a solution's class is called, by LeetCode's convention.
  public static let solutionClass = "Solution"

  /// What a person starts from.
  public func stub(for signature: Signature) throws -> String {
    var description = try describe(signature, className: Self.solutionClass)
    description.definitions = try nodeRules(of: signature).compactMap(definition)
    return try render("stub.mustache", description)
  }

  /// Calls the user's solution.
  func driver(
    for signature: Signature, source: String = "", className: String = solutionClass
  ) throws -> String {
    var description = try describe(signature, className: className)
    let rules = nodeRules(of: signature)
    let own = rules.isEmpty ? [] : scanner.declarations(in: source)
    description.definitions = try rules.filter { !own.contains($0.className) }.compactMap(definition)
    var support: [NodeRule.SupportFile] = []
    for file in rules.flatMap(\.support) where file.isWanted(by: source) && !support.contains(file) {
      support.append(file)
    }
    description.support = try support.map { try folder.appending($0.file).readText() }
    return try render("driver.mustache", description)
  }

  private func nodeRules(of signature: Signature) -> [NodeRule] {
    var rules: [NodeRule] = []
    for rule in signature.types.flatMap(types.nodeRules) where !rules.contains(rule) { rules.append(rule) }
    return rules
  }

  private func definition(_ rule: NodeRule) throws -> DefinitionDescription? {
    guard let file = rule.definition else { return nil }
    let text = try folder.appending(file).readText()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return DefinitionDescription(class: rule.className, text: text, lines: lines.last == "" ? lines.dropLast() : lines)
  }

  private func render(_ name: String, _ description: CallDescription) throws -> String {
    let file = folder.appending(name)
    let source = try file.readText()
    if let unknown = TemplateTags(source).firstUnknown(known: CallDescription.names) {
      throw LanguageError.invalidTemplate(
        file, line: unknown.line, .unknownName(unknown.name, known: CallDescription.names.sorted()))
    }
    // Without the pragma the engine writes HTML: `List&lt;Int&gt;`.
    let text = "{{% CONTENT_TYPE:TEXT}}\n" + source
    do {
      return try MustacheTemplate(string: text).render(description)
    } catch let error as MustacheTemplate.ParserError {
      throw LanguageError.invalidTemplate(file, line: error.context.lineNumber - 1, TemplateMistake(error.error))
    }
  }
}

extension TemplateMistake {
  fileprivate init(_ error: any Error) {
    self =
      switch error as? MustacheTemplate.Error {
      case .unfinishedName, nil: .openTag
      case .expectedSectionEnd: .openSection
      case .sectionCloseNameIncorrect: .wrongSectionEnd
      default: .unsupportedTag
      }
  }
}

extension Signature {
  /// Of everything that is passed or returned.
  fileprivate var types: [ValueType] {
    switch self {
    case .function(let function): function.types
    case .design(let design): design.constructor.map(\.type) + design.methods.flatMap(\.types)
    case .codec(let codec): codec.encode.types
    }
  }
}

extension Function {
  fileprivate var types: [ValueType] { parameters.map(\.type) + [returns.type] }
}

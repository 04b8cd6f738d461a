import JudgeModel
import Manifest

/// How a language writes the names of functions, parameters and variables that a problem has in camel case.
enum NamingRule: String, CaseIterable, Sendable {
  case camel
  case snake
  case pascal

  init(_ node: ManifestNode?) throws(ManifestError) {
    self = try node?.choice(of: NamingRule.self) ?? .camel
  }

  func name(_ name: String) -> String {
    switch self {
    case .camel: name
    case .pascal: name.prefix(1).uppercased() + name.dropFirst()
    case .snake: name.map { $0.isUppercase ? "_\($0.lowercased())" : "\($0)" }.joined()
    }
  }
}

extension Function {
  func name(in language: LanguageID, _ rule: NamingRule) -> String {
    names[language] ?? rule.name(name)
  }
}

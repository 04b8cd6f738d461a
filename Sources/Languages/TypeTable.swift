import JudgeModel
import Manifest

/// How a language names, reads and writes a value of each type. Recursive, since the templates are logic-less.
struct TypeTable: Hashable, Sendable {
  private var rules: [String: TypeRule] = [:]

  init(_ node: ManifestNode?) throws(ManifestError) {
    guard var map = try node?.map() else { return }
    for (key, value) in map.all() {
      rules[key] = try TypeRule(value, isElementwise: key == "array" || key == "list")
    }
  }

  /// nil when the language has no rule for it.
  ///
  /// A rule for the very type goes before the one for all arrays; without a rule of its own a list is an array.
  func spelling(of type: ValueType) -> TypeSpelling? {
    let names = Self.names(of: type)
    if let rule = names.exact.lazy.compactMap({ rules[$0] }).first { return rule.spelling(element: nil) }
    guard let element = type.element.flatMap(spelling), let rule = names.general.lazy.compactMap({ rules[$0] }).first
    else { return nil }
    return rule.spelling(element: element)
  }

  private static func names(of type: ValueType) -> (exact: [String], general: [String]) {
    switch type {
    case .array: (["\(type)"], ["array"])
    case .list: (["\(type)", "\(type.withArraysOnly)"], ["list", "array"])
    default: (["\(type)"], [])
    }
  }
}

extension ValueType {
  fileprivate var withArraysOnly: ValueType {
    element.map { .array($0.withArraysOnly) } ?? self
  }
}

/// The texts of one type, with places for those of its elements.
struct TypeRule: Hashable, Sendable {
  private let name: TextTemplate
  private let read: TextTemplate
  private let write: TextTemplate
  /// The expression by which `write0` names an element.
  private let element: String

  init(_ node: ManifestNode, isElementwise: Bool) throws(ManifestError) {
    var map = try node.map()
    name = try TextTemplate(map.required("name"), placeholders: isElementwise ? ["0"] : [])
    read = try TextTemplate(map.required("read"), placeholders: isElementwise ? ["0", "read0"] : [])
    write = try TextTemplate(map.required("write"), placeholders: isElementwise ? ["0", "v", "write0"] : ["v"])
    element = isElementwise ? try map.required("element").string() : ""
    try map.finish()
  }

  func spelling(element inner: TypeSpelling?) -> TypeSpelling {
    TypeSpelling(
      name: name.filled { _ in inner?.name ?? "" },
      read: read.filled { $0 == "read0" ? inner?.read ?? "" : inner?.name ?? "" },
      write: { value in
        write.filled { word in
          switch word {
          case "v": value
          case "write0": inner?.write(element) ?? ""
          default: inner?.name ?? ""
          }
        }
      })
  }
}

/// A type in one language: what it is called, and the expressions that read and write a value of it.
struct TypeSpelling {
  var name: String
  var read: String
  /// Of the value that an expression gives.
  var write: (String) -> String
}

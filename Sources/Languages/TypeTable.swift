import JudgeModel
import Manifest

/// How a language names, reads and writes a value of each type. Recursive, since the templates are logic-less.
struct TypeTable: Hashable, Sendable {
  private var rules: [String: TypeRule] = [:]

  init(_ node: ManifestNode?) throws(ManifestError) {
    guard var map = try node?.map() else { return }
    for (key, value) in map.all() {
      rules[key] = try TypeRule(value, isElementwise: key == "array" || key == "list", type: ValueType(key))
    }
  }

  /// nil when the language has no rule for it.
  ///
  /// A rule for the very type goes before the one for all arrays; without a rule of its own a list is an array.
  func spelling(of type: ValueType) -> TypeSpelling? {
    let names = Self.names(of: type)
    if let rule = names.exact.lazy.compactMap({ rules[$0] }).first { return TypeSpelling(rule: rule, element: nil) }
    guard let element = type.element.flatMap(spelling), let rule = names.general.lazy.compactMap({ rules[$0] }).first
    else { return nil }
    return TypeSpelling(rule: rule, element: element)
  }

  /// Of the types of linked nodes among those that a value of `type` is made of.
  func nodeRules(in type: ValueType) -> [NodeRule] {
    if let element = type.element { return nodeRules(in: element) }
    return rules["\(type)"]?.nodes.map { [$0] } ?? []
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
  /// The expressions that only some types have, by the key of the manifest.
  enum Expression: String, CaseIterable {
    case prefix, find, cycle, share, nodes
    case passInPlace = "pass_in_place"
    case writeCopy = "write_copy"
    case writeNode = "write_node"
  }

  fileprivate let name: TextTemplate
  fileprivate let parameter: TextTemplate
  fileprivate let inPlace: TextTemplate
  fileprivate let read: TextTemplate
  fileprivate let write: TextTemplate
  /// The expression by which `write0` names an element.
  fileprivate let element: String
  fileprivate var expressions: [Expression: TextTemplate] = [:]
  fileprivate let nodes: NodeRule?

  init(_ node: ManifestNode, isElementwise: Bool, type: ValueType?) throws(ManifestError) {
    var map = try node.map()
    let inner = isElementwise ? ["0"] : []
    let nameNode = try map.required("name")
    name = try TextTemplate(nameNode, placeholders: inner)
    parameter = try TextTemplate(map.optional("parameter") ?? nameNode, placeholders: inner)
    inPlace = try map.optional("in_place").map(placeholders: inner) ?? parameter
    read = try TextTemplate(map.required("read"), placeholders: inner + (isElementwise ? ["read0"] : []))
    write = try TextTemplate(map.required("write"), placeholders: inner + ["v"] + (isElementwise ? ["write0"] : []))
    element = isElementwise ? try map.required("element").string() : ""
    for key in Expression.allCases {
      expressions[key] = try map.optional(key.rawValue).map(placeholders: inner + ["v", "value", "count", "other"])
    }
    nodes = try type?.isNode == true ? NodeRule(&map, type: type?.description ?? "") : nil
    try map.finish()
  }
}

extension ManifestNode? {
  fileprivate func map(placeholders: [String]) throws(ManifestError) -> TextTemplate? {
    guard let self else { return nil }
    return try TextTemplate(self, placeholders: placeholders)
  }
}

/// A type in one language: what it is called, and the expressions that read and write a value of it.
struct TypeSpelling {
  fileprivate let rule: TypeRule
  private let inner: [String: String]
  private let write0: String

  fileprivate init(rule: TypeRule, element: TypeSpelling?) {
    self.rule = rule
    inner = ["0": element?.name ?? "", "read0": element?.read ?? ""]
    write0 = element?.write(rule.element) ?? ""
  }

  var name: String { fill(rule.name) }
  /// As a parameter is declared.
  var parameter: String { fill(rule.parameter) }
  /// As a parameter is declared that the solution changes for the judge to see.
  var inPlace: String { fill(rule.inPlace) }
  var read: String { fill(rule.read) }

  func write(_ value: String) -> String { fill(rule.write, ["v": value, "write0": write0]) }

  /// nil when the language has no such expression for the type.
  func expression(_ key: TypeRule.Expression, _ values: [String: String]) -> String? {
    rule.expressions[key].map { fill($0, values) }
  }

  private func fill(_ template: TextTemplate, _ values: [String: String] = [:]) -> String {
    template.filled { values[$0] ?? inner[$0] ?? "" }
  }
}

import Inputs
import JudgeModel
import Manifest

/// The arguments of which a description may speak.
struct ArgumentScope {
  /// Of the same call, and then the constructor's.
  let parameters: [Parameter]
  /// The described one.
  let name: String
  /// Its own length or number of nodes is known: beneath it, its elements are described.
  var knowsItself = false
  /// The description, not overridden, of another argument.
  let base: (String) throws -> ValueDescription?

  var ofElements: Self {
    var scope = self
    scope.knowsItself = true
    return scope
  }

  /// - Parameter property: of the type, in words.
  func parameter(
    _ node: ManifestNode, _ property: String, where isFit: (ValueType) -> Bool
  ) throws(ManifestError) -> Parameter {
    let fitting = parameters.filter { $0.name != name && isFit($0.textType) }
    return try node.parse("the name of an argument \(property)\(fitting.list)") { name in
      fitting.first { $0.name == name }
    }
  }

  /// Refuses what does not exist or cannot be known.
  func check(_ quantities: [Quantity], of node: ManifestNode) throws(ManifestError) {
    for quantity in quantities {
      let isFit = quantity.property.isFit
      guard let parameter = parameters.first(where: { $0.name == quantity.argument }), isFit(parameter.textType) else {
        let fitting = parameters.filter { ($0.name != name || knowsItself) && isFit($0.textType) }
        throw node.invalid(quantity.words, expected: "\(quantity.property.words)\(fitting.list)")
      }
      guard quantity.argument != name || (knowsItself && quantity.property != .value) else {
        throw node.invalid(quantity.words, expected: "known before this range, not by it")
      }
    }
  }
}

extension Quantity {
  fileprivate var words: String { property == .value ? argument : "\(argument).\(property.rawValue)" }
}

extension Quantity.Property {
  fileprivate func isFit(_ type: ValueType) -> Bool {
    switch (self, type) {
    case (.value, .integer), (.value, .long), (.length, .string), (.length, .array), (.length, .list),
      (.length, .linkedList), (.length, .node(.random)), (.nodes, .tree), (.nodes, .node(.nary)),
      (.nodes, .node(.graph)):
      true
    default: false
    }
  }

  fileprivate var words: String {
    switch self {
    case .value: "a number, or an argument that is one"
    case .length: "the length of an argument that has one"
    case .nodes: "the nodes of an argument that has such"
    }
  }
}

extension [Parameter] {
  fileprivate var list: String { isEmpty ? "" : ": \(map(\.name).joined(separator: ", "))" }
}

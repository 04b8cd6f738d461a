import JudgeModel

extension Signature {
  /// One line a function, in LeetCode's vocabulary: `twoSum(nums: integer[], target: integer) → integer[]`.
  var words: String {
    switch self {
    case .function(let function): function.words
    case .codec(let codec):
      ["class \(codec.name)()", "  \(codec.encode.words)", "  \(codec.decode.words)"].joined(separator: "\n")
    case .design(let design):
      (["class \(design.name)(\(design.constructor.words))"] + design.methods.map { "  \($0.words)" })
        .joined(separator: "\n")
    }
  }
}

extension Function {
  fileprivate var words: String { "\(name)(\(parameters.filter(\.isPassed).words)) → \(returns.type.words)" }
}

extension [Parameter] {
  fileprivate var words: String { map { "\($0.name): \($0.type.words)" }.joined(separator: ", ") }
}

extension ValueType {
  /// As LeetCode has it: what kind of node a `Node` is, the statement tells.
  fileprivate var words: String { description.replacing(/Node:\w+/, with: "Node") }
}

import Catalog
import SystemPackage
import TestSupport

/// A `Problems/` folder with a function package, a class to design and an ICPC package.
struct ProblemsFolder {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.pairManifest, to: "arrays/pair/problem.yaml")
    try folder.write(Self.pairTests, to: "arrays/pair/tests.yaml")
    try folder.write(Self.counterManifest, to: "design/counter/problem.yaml")
    try folder.write(Self.counterTests, to: "design/counter/tests.yaml")
    try folder.write(Self.sumManifest, to: "math/sum/problem.yaml")
    for (file, text) in Self.sumData { try folder.write(text, to: "math/sum/data/\(file)") }
  }

  var catalog: Catalog { Catalog(root: folder.path) }
  var cache: FilePath { folder.path.appending("cache") }

  static let pairManifest = """
    name: Pair
    difficulty: easy
    patterns: [arrays, two-pointers]
    signature:
      function: pair
      parameters:
        - {name: nums, type: "integer[]"}
        - {name: target, type: integer}
      returns: "integer[]"
      names: {toy: find_pair}
    input:
      nums: {length: 2..10^4, elements: -10^9..10^9}
      target: {range: -2^31..2^31-1, sum_of_one_pair_in: nums}
    checker: unordered
    limits: {time_limit: 0.5, memory: 64, output: 1}
    growth: {time: "O(n)", in: nums}

    """

  static let pairTests = """
    examples:
      - {input: "[2,7,11]\\n9", answer: "[0,1]", explanation: "2 + 7 = 9."}
    cases:
      - {name: Equal pair, input: "[3,3]\\n6", answer: "[0,1]"}

    """

  static let counterManifest = """
    name: Counter
    patterns: [design]
    signature:
      class: Counter
      constructor: [{name: start, type: long}]
      methods:
        add: {parameters: [{name: step, type: integer}], returns: void}
        total: {parameters: [], returns: long}
    input:
      constructor: {start: {range: 0..10^12}}
      calls: 1..100
      methods:
        add: {step: {range: 1..9}}
        total: {}

    """

  static let counterTests = """
    examples:
      - {input: "[\\"Counter\\",\\"add\\",\\"total\\"]\\n[[1],[2],[]]", answer: "[null,null,3]"}

    """

  static let sumManifest = """
    problem_format_version: 2025-09
    type: pass-fail
    name: {en: Sum, sv: Summa}
    uuid: 7a4a5f0c-3e2f-4a3e-8a4e-0d8b3a9f7c11
    license: cc by-sa
    output_validator_args: float_tolerance 1e-6 case_sensitive
    limits: {time_limit: 2, time_multipliers: {ac_to_time_limit: 2}}

    """

  static let sumData = [
    "sample/1.in": "1 2\n", "sample/1.ans": "3\n", "secret/10.in": "5 5\n", "secret/10.ans": "10\n",
    "secret/02.in": "0 0\n", "secret/02.ans": "0\n", "secret/group/a.in": "7 1\n", "secret/group/a.ans": "8\n",
    "secret/02.desc": "zero\n",
  ]
}

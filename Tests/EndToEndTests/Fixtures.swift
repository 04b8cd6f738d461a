/// Three small problems, one of each kind, and solutions to them.
enum Fixtures {
  static let problems = [
    "arrays/pair/problem.yaml": """
    name: Pair
    difficulty: easy
    patterns: [arrays, hashing]
    signature:
      function: findPair
      parameters: [{name: nums, type: "integer[]"}, {name: target, type: integer}]
      returns: "integer[]"
    input:
      nums: {length: 2..10^4, elements: -100..100}
      target: {range: -200..200, sum_of_one_pair_in: nums}
    checker: unordered

    """,
    "arrays/pair/tests.yaml": """
    examples:
      - {input: "[2,7,11]\\n9", answer: "[0,1]", explanation: "2 + 7 = 9."}
      - {input: "[3,3]\\n6", answer: "[0,1]"}
    cases:
      - {name: far apart, input: "[1,5,6,7,30]\\n31", answer: "[0,4]"}
      - {name: negative, input: "[-5,5,10]\\n0", answer: "[0,1]"}

    """,
    "arrays/pair/statement/problem.en.md": """
    Exactly one pair of `nums` adds up to **target**. Return the positions of its two numbers in any order; \
    a number is not used twice.

    ## Constraints

    - 2 ≤ nums.length ≤ 10⁴
    - one pair adds up to `target`

    """,
    "arrays/pair/submissions/accepted/hash-map.py": solutions["right.py"] ?? "",
    "arrays/pair/hints.md": "# Nudge\n\nRemember.\n\n# Pseudo-code\n\n```\n# a comment\n```\n",
    "design/counter/problem.yaml": """
    name: Counter
    difficulty: medium
    patterns: [design]
    signature:
      class: Counter
      constructor: [{name: start, type: integer}]
      methods:
        add: {parameters: [{name: step, type: integer}], returns: void}
        total: {parameters: [], returns: integer}
    input:
      constructor: {start: 0..100}
      calls: 1..100
      methods: {add: {step: 1..9}, total: {}}

    """,
    "design/counter/tests.yaml": """
    examples:
      - {input: "[\\"Counter\\",\\"add\\",\\"total\\"]\\n[[1],[2],[]]", answer: "[null,null,3]"}

    """,
    "design/counter/statement/problem.en.md": "Count.\n\n## Constraints\n\n- at most 100 calls\n",
    "math/sum/problem.yaml": "problem_format_version: 2025-09\\nname: Sum\\nlimits: {time_limit: 1}\\n"
      .replacing("\\n", with: "\n"),
    "math/sum/problem_statement/problem.en.md": "Read two numbers and write their sum.\n",
    "math/sum/submissions/accepted/sum.sh": solutions["sum.sh"] ?? "",
    "math/sum/data/sample/1.in": "1 2\n", "math/sum/data/sample/1.ans": "3\n", "math/sum/data/secret/1.in": "20 22\n",
    "math/sum/data/secret/1.ans": "42\n",
    "lists/starter.yaml": "name: For starters\nproblems: [pair, three-sum]\n",
    "patterns.yaml": "arrays: {name: Arrays, cue: an array}\ngraphs: {name: Graphs, cue: roads}\n",
  ]

  /// Programs on stdin and stdout only.
  static let shell = "extensions: [sh]\nprogram: {source: main.sh, run: [/bin/sh, /program/main.sh]}\n"

  private static let pair = """
    class Solution:
        def findPair(self, nums: List[int], target: int) -> List[int]:

    """

  static let solutions = [
    "right.py": pair + """
              seen = {}
              for index, number in enumerate(nums):
                  if target - number in seen: return [index, seen[target - number]]
                  seen[number] = index

      """,
    "wrong.py": pair + "        print('looking at', nums)\n        return [0, 1]\n",
    "crash.py": pair + "        print('before')\n        return nums[99]\n",
    "broken.py": pair + "        return [0, 1\n",
    "other.py": "class Solution:\n    def pair(self, nums): return 1\n",
    "endless.py": pair + "        while True: pass\n",
    "counter.py": """
    class Counter:
        def __init__(self, start): self.sum = start
        def add(self, step): self.sum += step
        def total(self): return self.sum

    """,
    "sum.sh": "read a b; echo $((a + b))\n",
    "wrong.sh": "echo 3\n",
    "solution.rb": "puts 1\n",
    "empty.py": " \n\n",
    "pair.py": "",
    "nul.py": "print(1)\0\n",
  ]
}

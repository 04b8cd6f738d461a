/// Signatures and input descriptions of real problems, as their packages have them.
enum DescribedProblems {
  static let names = all.keys.sorted()

  static let all: [String: String] = [
    "valid-anagram": """
    signature: {function: isAnagram, parameters: [{name: s, type: string}, {name: t, type: string}], returns: boolean}
    input: {s: {length: 1..5*10^4, alphabet: a-z}, t: {length: 1..5*10^4, alphabet: a-z}}
    """,
    "top-k-frequent-elements": """
    signature: {function: topKFrequent, parameters: [{name: nums, type: "integer[]"}, {name: k, type: integer}], returns: "integer[]"}
    input: {nums: {length: 1..10^5, elements: -10^4..10^4}, k: {range: 1..10^5, most_frequent_in: nums}}
    """,
    "3sum": """
    signature: {function: threeSum, parameters: [{name: nums, type: "integer[]"}], returns: "list<list<integer>>"}
    input: {nums: {length: 3..3000, elements: -10^5..10^5}}
    """,
    "longest-substring-without-repeating-characters": """
    signature: {function: lengthOfLongestSubstring, parameters: [{name: s, type: string}], returns: integer}
    input: {s: {length: 0..5*10^4, alphabet: " -~"}}
    """,
    "minimum-window-substring": """
    signature: {function: minWindow, parameters: [{name: s, type: string}, {name: t, type: string}], returns: string}
    input: {s: {length: 1..10^5, alphabet: A-Za-z}, t: {length: 1..10^5, alphabet: A-Za-z}}
    """,
    "climbing-stairs": """
    signature: {function: climbStairs, parameters: [{name: n, type: integer}], returns: integer}
    input: {n: 1..45}
    """,
    "course-schedule-ii": """
    signature: {function: findOrder, parameters: [{name: numCourses, type: integer}, {name: prerequisites, type: "integer[][]"}], returns: "integer[]"}
    input:
      numCourses: 1..2000
      prerequisites: {nodes: numCourses, directed: true, edges: "0..min(5000, numCourses*numCourses-numCourses)"}
    """,
    "clone-graph": """
    signature: {function: cloneGraph, parameters: [{name: node, type: "Node:graph"}], returns: {type: "Node:graph", fresh: true}}
    input: {node: {nodes: 0..100, connected: true}}
    """,
    "copy-list-with-random-pointer": """
    signature: {function: copyRandomList, parameters: [{name: head, type: "Node:random"}], returns: {type: "Node:random", fresh: true}}
    input: {head: {length: 0..1000, elements: -10^4..10^4}}
    """,
    "merge-k-sorted-lists": """
    signature: {function: mergeKLists, parameters: [{name: lists, type: "ListNode[]"}], returns: ListNode}
    input: {lists: {length: 0..10^4, total: 0..10^4, elements: {length: 0..500, elements: -10^4..10^4, sorted: true}}}
    """,
    "linked-list-cycle": """
    signature: {function: hasCycle, parameters: [{name: head, type: ListNode}, {name: pos, type: integer, cycle_of: head}], returns: boolean}
    input: {head: {length: 0..10^4, elements: -10^5..10^5}, pos: {range: -1..head.length-1}}
    """,
    "binary-tree-level-order-traversal": """
    signature: {function: levelOrder, parameters: [{name: root, type: TreeNode}], returns: "list<list<integer>>"}
    input: {root: {nodes: 0..2000, values: -1000..1000}}
    """,
    "lowest-common-ancestor-of-a-binary-search-tree": """
    signature:
      function: lowestCommonAncestor
      parameters: [{name: root, type: TreeNode}, {name: p, type: TreeNode, node_of: root}, {name: q, type: TreeNode, node_of: root}]
      returns: {node_of: root}
    input: {root: {nodes: 2..10^5, values: -10^9..10^9, search_tree: true}, p: {}, q: {differs_from: p}}
    """,
    "rotate-image": """
    signature: {function: rotate, parameters: [{name: matrix, type: "integer[][]"}], returns: {argument: matrix}}
    input: {matrix: {length: 1..20, square: true, elements: {length: 1..20, elements: -1000..1000}}}
    """,
    "serialize-and-deserialize-binary-tree": """
    signature: {codec: {class: Codec, encode: serialize, decode: deserialize, type: TreeNode}}
    input: {root: {nodes: 0..10^4, values: -1000..1000}}
    """,
    "find-median-from-data-stream": """
    signature:
      class: MedianFinder
      constructor: []
      methods: {addNum: {parameters: [{name: num, type: integer}], returns: void}, findMedian: {parameters: [], returns: double}}
    input: {constructor: {}, calls: 1..5*10^4, methods: {addNum: {num: -10^5..10^5}, findMedian: {}}, after: {findMedian: addNum}}
    """,
    "median-of-two-sorted-arrays": """
    signature: {function: findMedianSortedArrays, parameters: [{name: nums1, type: "integer[]"}, {name: nums2, type: "integer[]"}], returns: double}
    input:
      nums1: {length: 0..1000, elements: -10^6..10^6, sorted: true}
      nums2: {length: 0..1000, elements: -10^6..10^6, sorted: true, length_with: {nums1: 1..2000}}
    """,
    "intersection-of-two-linked-lists": """
    signature:
      function: getIntersectionNode
      parameters: [{name: headA, type: ListNode}, {name: headB, type: ListNode}, {name: skipA, shared_with: headB}]
      returns: {node_of: headA}
    input: {headA: {length: 1..3*10^4, elements: 1..10^5}, headB: {length: 1..3*10^4, elements: 1..10^5}, skipA: 0..headA.length}
    """,
    "linked-list-cycle-ii": """
    signature: {function: detectCycle, parameters: [{name: head, type: ListNode}, {name: pos, type: integer, cycle_of: head}], returns: {node_of: head}}
    input: {head: {length: 0..10^4, elements: -10^5..10^5, distinct: true}, pos: -1..head.length-1}
    """,
    "populating-next-right-pointers-in-each-node": """
    signature: {function: connect, parameters: [{name: root, type: "Node:next"}], returns: "Node:next"}
    input: {root: {nodes: 0..2^12-1, values: -1000..1000, perfect: true}}
    """,
    "n-ary-tree-level-order-traversal": """
    signature: {function: levelOrder, parameters: [{name: root, type: "Node:nary"}], returns: "list<list<integer>>"}
    input: {root: {nodes: 0..10^4, values: 0..10^4, depth: 0..1000}}
    """,
    "remove-element": """
    signature:
      function: removeElement
      parameters: [{name: nums, type: "integer[]"}, {name: val, type: integer}]
      returns: {argument: nums, length: result}
    input: {nums: {length: 0..100, elements: 0..50}, val: 0..100}
    """,
    "merge-intervals": """
    signature: {function: merge, parameters: [{name: intervals, type: "integer[][]"}], returns: "integer[][]"}
    input: {intervals: {length: 1..10^4, elements: {length: 2, elements: 0..10^4, sorted: true}}}
    """,
    "word-search": """
    signature: {function: exist, parameters: [{name: board, type: "character[][]"}, {name: word, type: string}], returns: boolean}
    input: {board: {length: 1..6, rectangular: true, elements: {length: 1..6, elements: {alphabet: A-Za-z}}}, word: {length: 1..15, alphabet: A-Za-z}}
    """,
    "koko-eating-bananas": """
    signature: {function: minEatingSpeed, parameters: [{name: piles, type: "integer[]"}, {name: h, type: integer}], returns: integer}
    input: {piles: {length: 1..10^4, elements: 1..10^9}, h: piles.length..10^9}
    """,
    "binary-search-tree-iterator": """
    signature:
      class: BSTIterator
      constructor: [{name: root, type: TreeNode}]
      methods: {next: {parameters: [], returns: integer}, hasNext: {parameters: [], returns: boolean}}
    input:
      constructor: {root: {nodes: 1..10^5, values: 0..10^6, search_tree: true}}
      calls: 1..10^5
      methods: {next: {}, hasNext: {}}
      balance: {constructor: root.nodes, next: -1}
    """,
    "min-stack": """
    signature:
      class: MinStack
      constructor: []
      methods:
        push: {parameters: [{name: val, type: integer}], returns: void}
        pop: {parameters: [], returns: void}
        top: {parameters: [], returns: integer}
        getMin: {parameters: [], returns: integer}
    input:
      constructor: {}
      calls: 1..3*10^4
      methods: {push: {val: -2^31..2^31-1}, pop: {}, top: {}, getMin: {}}
      balance: {push: 1, pop: -1, top: 0, getMin: 0}
    """,
    "time-based-key-value-store": """
    signature:
      class: TimeMap
      constructor: []
      methods:
        set: {parameters: [{name: key, type: string}, {name: value, type: string}, {name: timestamp, type: integer}], returns: void}
        get: {parameters: [{name: key, type: string}, {name: timestamp, type: integer}], returns: string}
    input:
      constructor: {}
      calls: 1..2*10^5
      methods:
        set: {key: {length: 1..100, alphabet: a-z0-9}, value: {length: 1..100, alphabet: a-z0-9}, timestamp: 1..10^7}
        get: {key: {length: 1..100, alphabet: a-z0-9}, timestamp: 1..10^7}
      ascending: {set: timestamp}
    """,
    "design-twitter": """
    signature:
      class: Twitter
      constructor: []
      methods:
        postTweet: {parameters: [{name: userId, type: integer}, {name: tweetId, type: integer}], returns: void}
        getNewsFeed: {parameters: [{name: userId, type: integer}], returns: "list<integer>"}
        follow: {parameters: [{name: followerId, type: integer}, {name: followeeId, type: integer}], returns: void}
        unfollow: {parameters: [{name: followerId, type: integer}, {name: followeeId, type: integer}], returns: void}
    input:
      constructor: {}
      calls: 1..3*10^4
      methods:
        postTweet: {userId: 1..500, tweetId: 0..10^4}
        getNewsFeed: {userId: 1..500}
        follow: {followerId: 1..500, followeeId: {range: 1..500, differs_from: followerId}}
        unfollow: {followerId: 1..500, followeeId: {range: 1..500, differs_from: followerId}}
      distinct: {postTweet: tweetId}
    """,
    "kth-largest-element-in-a-stream": """
    signature:
      class: KthLargest
      constructor: [{name: k, type: integer}, {name: nums, type: "integer[]"}]
      methods: {add: {parameters: [{name: val, type: integer}], returns: integer}}
    input:
      constructor: {k: 1..nums.length+1, nums: {length: 0..10^4, elements: -10^4..10^4}}
      calls: 1..10^4
      methods: {add: {val: -10^4..10^4}}
    """,
    "design-add-and-search-words-data-structure": """
    signature:
      class: WordDictionary
      constructor: []
      methods:
        addWord: {parameters: [{name: word, type: string}], returns: void}
        search: {parameters: [{name: word, type: string}], returns: boolean}
    input:
      constructor: {}
      calls: 1..10^4
      methods: {addWord: {word: {length: 1..25, alphabet: a-z}}, search: {word: {length: 1..25, alphabet: a-z., at_most: {".": 2}}}}
    """,
    "detect-squares": """
    signature:
      class: DetectSquares
      constructor: []
      methods:
        add: {parameters: [{name: point, type: "integer[]"}], returns: void}
        count: {parameters: [{name: point, type: "integer[]"}], returns: integer}
    input:
      constructor: {}
      calls: 1..3000
      methods: {add: {point: {length: 2, elements: 0..1000}}, count: {point: {items: [0..1000, {range: 0..1000}]}}}
    """,
    "car-fleet": """
    signature: {function: carFleet, parameters: [{name: target, type: integer}, {name: position, type: "integer[]"}, {name: speed, type: "integer[]"}], returns: integer}
    input:
      target: 1..10^6
      position: {length: "1..min(10^5, target)", elements: 0..target-1, distinct: true}
      speed: {length: position.length, elements: 1..10^6}
    """,
    "search-a-2d-matrix": """
    signature: {function: searchMatrix, parameters: [{name: matrix, type: "integer[][]"}, {name: target, type: integer}], returns: boolean}
    input:
      matrix: {length: 1..100, rectangular: true, rows_in_order: true, elements: {length: 1..100, elements: -10^4..10^4}}
      target: -10^4..10^4
    """,
    "find-minimum-in-rotated-sorted-array": """
    signature: {function: findMin, parameters: [{name: nums, type: "integer[]"}], returns: integer}
    input: {nums: {length: 1..5000, elements: -5000..5000, distinct: true, sorted: rotated}}
    """,
    "find-the-duplicate-number": """
    signature: {function: findDuplicate, parameters: [{name: nums, type: "integer[]"}], returns: integer}
    input: {nums: {length: 2..10^5+1, elements: 1..nums.length-1, repeats: one}}
    """,
    "single-number": """
    signature: {function: singleNumber, parameters: [{name: nums, type: "integer[]"}], returns: integer}
    input: {nums: {length: 1..3*10^4, elements: -3*10^4..3*10^4, repeats: all_but_one}}
    """,
    "missing-number": """
    signature: {function: missingNumber, parameters: [{name: nums, type: "integer[]"}], returns: integer}
    input: {nums: {length: 1..10^4, elements: 0..nums.length, distinct: true}}
    """,
    "swim-in-rising-water": """
    signature: {function: swimInWater, parameters: [{name: grid, type: "integer[][]"}], returns: integer}
    input: {grid: {length: 1..50, square: true, distinct_cells: true, elements: {length: 1..50, elements: 0..grid.length*grid.length-1}}}
    """,
    "walls-and-gates": """
    signature: {function: wallsAndGates, parameters: [{name: rooms, type: "integer[][]"}], returns: {argument: rooms}}
    input: {rooms: {length: 1..250, rectangular: true, elements: {length: 1..250, elements: {one_of: [-1, 0, 2^31-1]}}}}
    """,
    "redundant-connection": """
    signature: {function: findRedundantConnection, parameters: [{name: edges, type: "integer[][]"}], returns: "integer[]"}
    input: {edges: {nodes: edges.length, first: 1, edges: 3..1000, sorted: true, connected: true}}
    """,
    "graph-valid-tree": """
    signature: {function: validTree, parameters: [{name: n, type: integer}, {name: edges, type: "integer[][]"}], returns: boolean}
    input: {n: 1..2000, edges: {nodes: n, edges: 0..5000}}
    """,
    "network-delay-time": """
    signature: {function: networkDelayTime, parameters: [{name: times, type: "integer[][]"}, {name: n, type: integer}, {name: k, type: integer}], returns: integer}
    input: {times: {nodes: n, first: 1, directed: true, edges: 1..6000, weights: 0..100}, n: 2..100, k: 1..n}
    """,
    "cheapest-flights-within-k-stops": """
    signature:
      function: findCheapestPrice
      parameters: [{name: n, type: integer}, {name: flights, type: "list<list<integer>>"}, {name: src, type: integer}, {name: dst, type: integer}, {name: k, type: integer}]
      returns: integer
    input:
      n: 2..100
      flights: {nodes: n, directed: true, edges: 0..n*n, weights: 1..10^4}
      src: 0..n-1
      dst: {range: 0..n-1, differs_from: src}
      k: 0..n-1
    """,
    "word-ladder": """
    signature: {function: ladderLength, parameters: [{name: beginWord, type: string}, {name: endWord, type: string}, {name: wordList, type: "list<string>"}], returns: integer}
    input:
      beginWord: {length: 1..10, alphabet: a-z}
      endWord: {length: beginWord.length, alphabet: a-z, differs_from: beginWord}
      wordList: {length: "1..min(5000,26*beginWord.length)", distinct: true, elements: {length: beginWord.length, alphabet: a-z}}
    """,
    "k-closest-points-to-origin": """
    signature: {function: kClosest, parameters: [{name: points, type: "integer[][]"}, {name: k, type: integer}], returns: "integer[][]"}
    input: {points: {length: 1..10^4, elements: {length: 2, elements: -10^4..10^4}}, k: {range: 1..points.length, closest_in: points}}
    """,
    "insert-interval": """
    signature: {function: insert, parameters: [{name: intervals, type: "integer[][]"}, {name: newInterval, type: "integer[]"}], returns: "integer[][]"}
    input:
      intervals: {length: 0..10^4, disjoint: true, sorted: true, elements: {length: 2, elements: 0..10^5, sorted: true}}
      newInterval: {length: 2, elements: 0..10^5, sorted: true}
    """,
    "target-sum": """
    signature: {function: findTargetSumWays, parameters: [{name: nums, type: "integer[]"}, {name: target, type: integer}], returns: integer}
    input: {nums: {length: 1..20, elements: 0..1000, sum: 0..1000}, target: -1000..1000}
    """,
    "maximum-product-subarray": """
    signature: {function: maxProduct, parameters: [{name: nums, type: "integer[]"}], returns: integer}
    input: {nums: {length: 1..2*10^4, elements: -10..10, products: -2^31..2^31-1}}
    """,
    "product-of-array-except-self": """
    signature: {function: productExceptSelf, parameters: [{name: nums, type: "integer[]"}], returns: "integer[]"}
    input: {nums: {length: 2..10^5, elements: -30..30, products_but_one: -2^31..2^31-1}}
    """,
    "jump-game-ii": """
    signature: {function: jump, parameters: [{name: nums, type: "integer[]"}], returns: integer}
    input: {nums: {length: 1..10^4, elements: 0..1000, reaches_end: true}}
    """,
    "regular-expression-matching": """
    signature: {function: isMatch, parameters: [{name: s, type: string}, {name: p, type: string}], returns: boolean}
    input: {s: {length: 1..20, alphabet: a-z}, p: {length: 1..20, alphabet: a-z.*, follows: {"*": a-z.}}}
    """,
    "multiply-strings": """
    signature: {function: multiply, parameters: [{name: num1, type: string}, {name: num2, type: string}], returns: string}
    input: {num1: {length: 1..200, alphabet: 0-9, leading_zero: false}, num2: {length: 1..200, alphabet: 0-9, leading_zero: false}}
    """,
    "add-two-numbers": """
    signature: {function: addTwoNumbers, parameters: [{name: l1, type: ListNode}, {name: l2, type: ListNode}], returns: ListNode}
    input: {l1: {length: 1..100, elements: 0..9, trailing_zero: false}, l2: {length: 1..100, elements: 0..9, trailing_zero: false}}
    """,
    "reverse-bits": """
    signature: {function: reverseBits, parameters: [{name: n, type: integer}], returns: integer}
    input: {n: {range: 0..2^31-2, multiple_of: 2}}
    """,
    "construct-binary-tree-from-preorder-and-inorder-traversal": """
    signature: {function: buildTree, parameters: [{name: preorder, type: "integer[]"}, {name: inorder, type: "integer[]"}], returns: TreeNode}
    input: {preorder: {length: 1..3000, elements: -3000..3000, distinct: true}, inorder: {inorder_of: preorder}}
    """,
    "encode-and-decode-strings": """
    signature: {codec: {class: Codec, encode: encode, decode: decode, type: "list<string>", name: strs}}
    input: {strs: {length: 1..200, elements: {length: 0..200, alphabet: "\\0-ÿ"}}}
    """,
    "two-sum-ii-input-array-is-sorted": """
    signature: {function: twoSum, parameters: [{name: numbers, type: "integer[]"}, {name: target, type: integer}], returns: "integer[]"}
    input: {numbers: {length: 2..40, elements: -1000..1000, sorted: true}, target: {range: -2000..2000, sum_of_one_pair_in: numbers}}
    """,
    "powx-n": """
    signature: {function: myPow, parameters: [{name: x, type: double}, {name: n, type: integer}], returns: double}
    input: {x: -99.99..99.99, n: -2^31..2^31-1}
    """,
  ]
}

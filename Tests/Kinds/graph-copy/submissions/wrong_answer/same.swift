class Solution { func cloneGraph(_ node: Node?) -> Node? { node } }

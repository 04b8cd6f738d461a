class Solution { func invertTree(_ root: TreeNode?) -> TreeNode? { root?.left = root; return root } }

struct TreeNode {
    int val;
    TreeNode *left;
    TreeNode *right;
    TreeNode(int x) : val(x), left(NULL), right(NULL) {}
};

class Solution {
public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        vector<TreeNode*> first, second;
        path(root, p, first);
        path(root, q, second);
        TreeNode* last = root;
        for (size_t i = 0; i < min(first.size(), second.size()) && first[i] == second[i]; i++) last = first[i];
        return last;
    }

private:
    void path(TreeNode* root, TreeNode* target, vector<TreeNode*>& nodes) {
        nodes.push_back(root);
        if (root == target) return;
        path(target->val < root->val ? root->left : root->right, target, nodes);
    }
};

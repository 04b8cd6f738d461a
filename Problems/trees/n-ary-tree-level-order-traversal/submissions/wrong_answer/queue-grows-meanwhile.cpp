// The queue's length is looked at anew after each node, when children have joined.
class Solution {
public:
    vector<vector<int>> levelOrder(Node* root) {
        vector<vector<int>> levels;
        queue<Node*> q;
        if (root) q.push(root);
        while (!q.empty()) {
            vector<int> level;
            for (int i = 0; i < q.size(); i++) {
                Node* node = q.front();
                q.pop();
                level.push_back(node->val);
                for (Node* child : node->children) q.push(child);
            }
            levels.push_back(level);
        }
        return levels;
    }
};

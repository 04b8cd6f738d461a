// The last node of a level is linked to the first one of the same level.
class Solution {
public:
    Node* connect(Node* root) {
        vector<Node*> level;
        if (root) level.push_back(root);
        while (!level.empty()) {
            vector<Node*> below;
            for (int i = 0; i < level.size(); i++) {
                level[i]->next = level[(i + 1) % level.size()];
                if (!level[i]->left) continue;
                below.push_back(level[i]->left);
                below.push_back(level[i]->right);
            }
            level = below;
        }
        return root;
    }
};

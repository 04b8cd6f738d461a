// At the end of a level the walk goes back to its first node, for ever.
class Solution {
public:
    Node* connect(Node* root) {
        for (Node* first = root; first && first->left; first = first->left) {
            for (Node* node = first; node; node = node->next ? node->next : first) {
                node->left->next = node->right;
                if (node->next) node->right->next = node->next->left;
            }
        }
        return root;
    }
};

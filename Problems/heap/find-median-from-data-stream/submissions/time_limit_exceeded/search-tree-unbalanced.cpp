class MedianFinder {
    // A search tree that knows how many nodes each subtree has, but not how to stay balanced.
    struct Tree {
        int value;
        int count = 1;
        Tree* left = nullptr;
        Tree* right = nullptr;
        Tree(int value) : value(value) {}
    };
    Tree* root = nullptr;

    int at(int index) {
        Tree* node = root;
        while (true) {
            int before = node->left ? node->left->count : 0;
            if (index == before) return node->value;
            if (index < before) {
                node = node->left;
            } else {
                index -= before + 1;
                node = node->right;
            }
        }
    }

public:
    void addNum(int num) {
        Tree** place = &root;
        while (*place) {
            (*place)->count++;
            place = num < (*place)->value ? &(*place)->left : &(*place)->right;
        }
        *place = new Tree(num);
    }

    double findMedian() {
        int count = root->count;
        return count % 2 ? at(count / 2) : (at(count / 2 - 1) + at(count / 2)) / 2.0;
    }
};

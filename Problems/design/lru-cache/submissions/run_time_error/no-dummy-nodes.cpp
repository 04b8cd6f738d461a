// The first and the last node have a neighbour on one side only, but both sides are followed.
class LRUCache {
    struct Node {
        int key, value;
        Node *previous, *next;
    };

    int capacity;
    unordered_map<int, Node*> nodes;
    Node *first = nullptr, *last = nullptr;

    void moveToFront(Node* node) {
        if (node == first) return;
        if (node == last) last = node->previous;
        node->previous->next = node->next;
        node->next->previous = node->previous;
        node->previous = nullptr;
        node->next = first;
        first->previous = node;
        first = node;
    }

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        if (!nodes.count(key)) return -1;
        moveToFront(nodes[key]);
        return nodes[key]->value;
    }

    void put(int key, int value) {
        if (nodes.count(key)) {
            nodes[key]->value = value;
            moveToFront(nodes[key]);
            return;
        }
        if (nodes.size() == capacity) {
            nodes.erase(last->key);
            last = last->previous;
            last->next = nullptr;
        }
        Node* node = new Node{key, value, nullptr, first};
        nodes[key] = node;
        if (first) first->previous = node;
        first = node;
        if (!last) last = node;
    }
};

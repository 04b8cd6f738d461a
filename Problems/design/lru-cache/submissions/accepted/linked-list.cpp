class LRUCache {
    struct Node {
        int key, value;
        Node *previous = nullptr, *next = nullptr;
        Node(int key, int value) : key(key), value(value) {}
    };

    int capacity;
    unordered_map<int, Node*> nodes;
    Node* front = new Node(-1, -1);
    Node* back = new Node(-1, -1);

    void unlink(Node* node) {
        node->previous->next = node->next;
        node->next->previous = node->previous;
    }

    void linkAtFront(Node* node) {
        node->previous = front;
        node->next = front->next;
        front->next->previous = node;
        front->next = node;
    }

public:
    LRUCache(int capacity) : capacity(capacity) {
        front->next = back;
        back->previous = front;
    }

    int get(int key) {
        if (!nodes.count(key)) return -1;
        Node* node = nodes[key];
        unlink(node);
        linkAtFront(node);
        return node->value;
    }

    void put(int key, int value) {
        if (nodes.count(key)) {
            Node* node = nodes[key];
            node->value = value;
            unlink(node);
            linkAtFront(node);
            return;
        }
        if (nodes.size() == capacity) {
            Node* last = back->previous;
            unlink(last);
            nodes.erase(last->key);
            delete last;
        }
        Node* node = new Node(key, value);
        nodes[key] = node;
        linkAtFront(node);
    }
};

// The library's list: splice moves a node without touching the iterators in the map.
class LRUCache {
public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto it = nodes.find(key);
        if (it == nodes.end()) return -1;
        entries.splice(entries.begin(), entries, it->second);
        return it->second->second;
    }

    void put(int key, int value) {
        if (auto it = nodes.find(key); it != nodes.end()) {
            it->second->second = value;
            entries.splice(entries.begin(), entries, it->second);
            return;
        }
        if (entries.size() == capacity) {
            nodes.erase(entries.back().first);
            entries.pop_back();
        }
        entries.emplace_front(key, value);
        nodes[key] = entries.begin();
    }

private:
    size_t capacity;
    list<pair<int, int>> entries;
    unordered_map<int, list<pair<int, int>>::iterator> nodes;
};

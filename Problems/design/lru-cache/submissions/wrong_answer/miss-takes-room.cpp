// Looking a missing key up with `[]` puts it into the map.
class LRUCache {
    size_t capacity;
    int time = 0;
    unordered_map<int, pair<int, int>> entries;
    map<int, int> keys;

    void use(int key) {
        keys.erase(entries[key].second);
        entries[key].second = ++time;
        keys[time] = key;
    }

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        if (entries[key].second == 0) return -1;
        use(key);
        return entries[key].first;
    }

    void put(int key, int value) {
        if (!entries.count(key) && entries.size() >= capacity) {
            auto oldest = keys.begin();
            if (oldest != keys.end()) {
                entries.erase(oldest->second);
                keys.erase(oldest);
            }
        }
        entries[key].first = value;
        use(key);
    }
};

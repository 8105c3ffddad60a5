// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace Sixcast {

/// Millions of small values, appended one by one. It grows a block at a time: nothing is copied,
/// and at most a block is kept in vain, where a vector keeps up to as much again.
template<typename Value> class BlockList
{
public:
    static constexpr size_t blockSize = 2048;

    size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    void push_back(const Value &value)
    {
        if (m_size % blockSize == 0) {
            m_blocks.emplace_back();
            m_blocks.back().reserve(m_blocks.size() == 1 ? 0 : blockSize);
        }
        m_blocks.back().push_back(value);
        ++m_size;
    }
    const Value &operator[](size_t number) const
    {
        return m_blocks[number / blockSize][number % blockSize];
    }

private:
    std::vector<std::vector<Value>> m_blocks;
    size_t m_size = 0;
};

} // namespace Sixcast
